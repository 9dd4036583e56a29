"""Tables for etl.names: titles that are not part of a name, and spellings that no rule explains."""

# Dropped at the head of a name, however many stand there.
TITLES = frozenset(
    """
    adv advocate agha air al-haj alhaj alhajj allama arbab barrister begum brig brigadier capt captain ch chairman
    chairperson chancellor chaudhary chaudhri chaudhry chaudry chief choudhary choudhry choudry cm col colonel comrade
    deputy dr engineer engr excellency federal former gen general governor hafiz haji hajji hakeem hakim hon honourable
    jam justice lt madam maj major makhdoom makhdum makhdumzada marshal maulana maulvi mian minister mir miss mna
    molana moulana moulvi mpa mr mrs ms mst mufti nawab nawabzada nawabzadi pir president prime prof professor
    qari quaid rear retd sahabzada sahibzada sardar sardarzada sayed sayyed sayyid secretary senator sen shaheed
    provincial shahzada speaker sqn syed syeda tumandar vice wadera
    """.split()
)

# Dropped at the head too, but only before two more words: alone with one name they are how people are known
# (Khawaja Asif, Rana Sanaullah).
CLAN_TITLES = frozenset(
    """
    faqir kanwar khawaja khwaja lala malik mehr mirza pirzada rai rais raja rana rao sain shaikh sheikh shaykh thakur
    """.split()
)

# Dropped at the end.
TRAILING = frozenset("advocate marhoom mna mpa retd retired saheb sahib shaheed".split())

# Left out when one of two names has them in front and the other has not.
OPTIONAL_HEADS = frozenset("abdul muhammad".split())

# Alone they name too many people to be anybody's short form.
TOO_COMMON = frozenset("abdul ahmad ali bano bibi haider hasan husen khan muhammad sha".split())

# Words that tell two namesakes apart.
DISTINGUISHING = {"jr": "junior", "junior": "junior", "sr": "senior", "senior": "senior"}

# The first spelling stands for the others on its line. Only what the folding rules do not reach.
_VARIANTS = """
    ahmad ahmed ahmud ehmad
    ali aly
    anvar anwer
    asghar asgher
    aslam aslem
    avais awais owais ovais uwais
    ayub ayoub ayyub
    baksh bakhsh bux buksh baksh bakhsh
    bhutto bhuto
    bilaval bilawal
    fazl fazal
    gilani geelani gillani gelani
    hasnain husnain hussnain
    haleem halim
    iftikhar iftekhar iftikar
    ihsan ehsan
    ijaz ejaz aijaz
    imran emran
    inayat enayat
    ishak ishaq ishaque ishaaq
    ismail ismael
    javed javaid javid jawed jawaid jaweed javeed
    junaid junaed
    khurshid khursheed khurshed
    liakat liaquat liaqat
    magsi maghsi
    mandvivala mandviwalla mandviwala
    maryam marriyum mariam marium maryum
    mazhar mazher
    misbah misbaah
    mohsin muhsin
    muhammad mohammad mohammed muhammed mohamad mohamed mohd muhd
    murtaza murtaaza
    mustafa mustapha
    muzammil muzamal muzamil muzzamil
    nashat nishat
    nasrullah nasarullah
    navaz nawaz
    numan nauman noman
    palijo palejo paleejo
    parvez pervaiz pervez parvaiz pervais perwaiz parwez
    ramazan ramzan
    sanaullah sanullah
    sarfaraz sarfraz
    shahbaz shehbaz shabaz
    shaukat shoukat showkat
    shuja shujah
    sikandar sikander
    suhail sohail sohel suhel
    sulaiman suleman suleiman sulieman
    umar omar umer omer
    usama osama
    usman osman uthman othman
    yahya yahia
    yakub yaqoob yaqub yakoob
    yusuf yousaf yousuf yousif yusaf yosuf
    zafar zafer
    zulfikar zulfiqar zulfeqar
"""


def spelling_table() -> dict[str, str]:
    """Each spelling and the one that stands for it."""
    lines = [line.split() for line in _VARIANTS.splitlines() if line.strip()]
    return {spelling: words[0] for words in lines for spelling in words}
