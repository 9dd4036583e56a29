"""Word lists that name phrases are made of: titles, role words, and what is no name at all."""

from __future__ import annotations

from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"

# Dropped from a name in front: "Mr Mengal", "Dr Malik Baloch", "Senator Ali Zafar".
COURTESY = frozenset(
    "mr mrs ms miss dr doctor prof professor senator mna mpa mnas mpas engr engineer barrister advocate adv justice "
    "retd capt captain col colonel maj major gen general lt brig brigadier haji hajji alhaj alhajj hafiz qari mufti "
    "maulana molana moulana maulvi moulvi allama sahibzada sahabzada makhdoom makhdum makhdoomzada nawab nawabzada nawabzadi "
    "sardar sardarzada chaudhry chaudhary choudhry chaudhri chowdhry ch begum mst sahib hon honourable ustad comrade wadera "
    "khawaja khwaja pirzada molvi hakeem hakim subedar sqn ldr".split()
)
# Titles that are also parts of names: kept when the name would be too short without them.
NAME_TITLES = frozenset(
    "syed sayed mian mir malik rana raja rai rao pir sheikh shaikh agha jam arbab mirza qazi nawab sardar shah bibi".split()
)

ROLE_HEADS = frozenset(
    "president chairman chairperson chairwoman chief head leader leaders convener convenor minister ministers premier pm cm "
    "governor speaker senator senators mna mnas mpa mpas lawmaker lawmakers legislator legislators parliamentarian parliamentarians "
    "secretary spokesperson spokesman spokeswoman candidate candidates nominee nominees member members adviser advisor advisers advisors "
    "ameer emir amir founder patron supremo aide organiser organizer coordinator whip deputy naib nazim mayor councillor "
    "veteran stalwart activist activists ticket-holder aspirant contestant incumbent winner runner-up independent independents scion "
    "emissary emissaries envoy envoys negotiator negotiators lieutenant lieutenants strategist treasurer ideologue diehard loyalist loyalists backbencher bigwig bigwigs office-bearer man woman politician politicians heavyweight heavyweights turncoat turncoats dissident dissidents worker workers assistant lawyer counsel "
    "chairpersons presidents chiefs heads governors secretaries spokespersons conveners patriarch strongman electable electables "
    "ex-mna ex-mpa ex-minister mna-elect mpa-elect premier-designate parliamentarian colleague son daughter brother father nephew "
    "cousin uncle wife husband sister mother widow niece grandson son-in-law brother-in-law adviser special ambassador general".split()
) - {"general", "special", "deputy", "naib", "assistant"}
ROLE_MODIFIERS = frozenset(
    "former ex late senior junior vice deputy joint central federal provincial district divisional city regional national "
    "caretaker interim acting outgoing incoming newly elected re-elected general information finance interior foreign defence "
    "planning law parliamentary party opposition federal state chief prime secretary additional assistant special political "
    "legal media press youth women wing women's women chapter zonal tehsil local estranged disgruntled dissident ousted jailed "
    "incarcerated imprisoned detained absconding independent leading key prominent top veteran seasoned influential young central "
    "coordination committee core organising organizing executive board chair house assembly senate national "
    "punjab sindh kp balochistan three-time two-time four-time five-time one-time time times prime-ministerial successful winning losing defeated victorious "
    "returned unsuccessful rival fellow founding founder patron in the of for and its his her their then current sitting incumbent "
    "provisional tribal religious baloch pashtun nationalist cleric noted renowned self-exiled exiled mpa mna senator ex-mpa ex-mna "
    "chapter chapter's chief-ministerial affairs minority minorities bar".split()
) - {"in", "the", "of", "for", "and", "its", "his", "her", "their", "house"}

NAME_PARTICLES = frozenset("ul ur ud un uz us bin ibn e i o al el bint wa".split())

# A capitalised run with one of these is an organisation, a place or a thing.
NOT_A_NAME = frozenset(
    """court courts commission assembly assemblies house senate parliament party parties council committee ministry minister university
    authority board bank police news tv television street road avenue district division bazaar stadium hotel airport alliance movement
    conference bill act amendment constitution article section department force forces army navy government govt federation association
    union club society centre center school college hospital bureau agency office secretariat park chowk square town colony city province
    provinces constituency constituencies election elections polls poll by-election day eid ramazan ramadan muharram islam islamic quran
    english urdu pakistan pakistani pakistanis india indian indians china chinese iran afghan afghanistan america american us usa uk british
    saudi arabia israel israeli gaza palestine kashmir kashmiri express tribune dawn geo ary samaa nation times herald post reuters afp app
    whatsapp facebook twitter youtube instagram google internet monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec form forms
    supreme high federal provincial national international world cup league premier test odi t20 super united nations rs bn pm am
    north south east west northern southern eastern western upper lower central new old great greater republic state states kingdom
    charter democracy accord agreement declaration pact memorandum resolution ordinance rules budget programme program project scheme
    mosque masjid jamia madrassa shrine church temple fort palace complex building tower plaza mall market camp jail prison bridge dam
    river sea lake mountain desert valley highway motorway railway station line bus metro rangers corps command headquarters
    special branch wing cell desk bar lawyers journalists press media correspondent reporter staff report editor photo file image video
    according however meanwhile moreover similarly separately earlier later addressing speaking talking responding referring citing
    mr ms mrs dr ballot vote votes voters results result returning officer officers presiding tribunal
    interior finance foreign defence law planning information railways petroleum energy education health
    sources source insiders observers analysts today yesterday tomorrow tonight morning evening night afternoon
    muslim muslims hindu christian sikh pashtun pashtuns baloch sindhi sindhis punjabi seraiki mohajir mohajirs hazara ahmadi shia sunni
    allah god ameen inshallah covid loan fund imf un nato opec saarc cpec
    prisons works services forests wildlife irrigation excise taxation revenue agriculture livestock sports culture tourism transport
    communication communications housing labour labor zakat auqaf religious affairs parliamentary technology minorities rights relief
    rehabilitation population welfare environment climate power water resources mines minerals industries commerce trade textile
    privatisation privatization narcotics control maritime aviation production food security research poverty alleviation social
    protection adviser advisor advisory assistance development rural urban local
    long march dharna jalsa rally rallies convention summit jirga moot workers leaders leader chief president chairman general secretary""".split()
)

NUMBER_WORDS = {
    w: i
    for i, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "dozen": 12,
    "hundred": 100,
}


@cache
def common_words() -> frozenset[str]:
    """Words that newspapers print in lower case: no names when they open a sentence."""
    return frozenset((DATA / "common_words.txt").read_text(encoding="utf-8").split())
