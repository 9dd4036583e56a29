"""Cities that open stories: names a dateline may have in ordinary spelling."""

from __future__ import annotations

_PAKISTAN = """
islamabad, rawalpindi, lahore, karachi, peshawar, quetta, multan, faisalabad, hyderabad, sialkot, gujranwala,
gujrat, sargodha, bahawalpur, bahawalnagar, rahim yar khan, sukkur, larkana, nawabshah, shaheed benazirabad,
mirpurkhas, mirpur khas, khairpur, khairpur mirs, jacobabad, shikarpur, dadu, jamshoro, thatta, badin, tando
allahyar, tando muhammad khan, umerkot, umarkot, tharparkar, mithi, sanghar, ghotki, mirpur mathelo, kandhkot,
kashmore, matiari, sehwan, sehwan sharif, naudero, ratodero, garhi khuda bakhsh, hala, kotri, sujawal, qambar,
naushahro feroze, moro, abbottabad, mansehra, haripur, swabi, mardan, charsadda, nowshera, kohat, bannu, lakki
marwat, karak, hangu, dera ismail khan, d i khan, d.i. khan, di khan, tank, swat, mingora, saidu sharif, buner,
shangla, malakand, batkhela, dir, timergara, chitral, bajaur, khar, mohmand, ghalanai, khyber, landi kotal, jamrud,
bara, parachinar, kurram, orakzai, miramshah, miranshah, north waziristan, south waziristan, wana, battagram,
torghar, kohistan, dassu, hazara, balakot, havelian, topi, tangi, takht bhai, shabqadar, daggar, alpuri, sadda,
kalaya, gwadar, turbat, panjgur, kech, khuzdar, kalat, mastung, noshki, nushki, chagai, dalbandin, kharan, awaran,
lasbela, hub, uthal, bela, sibi, ziarat, harnai, loralai, zhob, pishin, chaman, killa abdullah, killa saifullah,
qila saifullah, muslim bagh, musakhail, barkhan, kohlu, dera bugti, sui, jaffarabad, dera allah yar, dera allahyar,
usta muhammad, nasirabad, dera murad jamali, jhal magsi, sohbatpur, surab, washuk, pasni, ormara, jiwani, taftan,
gilgit, skardu, hunza, ghizer, gakuch, astore, chilas, diamer, ghanche, khaplu, nagar, shigar, kharmang,
muzaffarabad, mirpur, kotli, bhimber, rawalakot, poonch, bagh, haveli, sudhnoti, palandri, neelum, athmuqam, hattian
bala, attock, chakwal, jhelum, taxila, wah, wah cantt, murree, kahuta, kallar syedan, gujar khan, talagang,
mianwali, khushab, bhakkar, jauharabad, chiniot, jhang, toba tek singh, kamalia, gojra, samundri, jaranwala, okara,
depalpur, renala khurd, sahiwal, chichawatni, pakpattan, arifwala, kasur, pattoki, chunian, kot radha kishan,
sheikhupura, nankana sahib, muridke, sangla hill, shahkot, hafizabad, pindi bhattian, mandi bahauddin, m.b. din,
phalia, malakwal, kharian, lalamusa, wazirabad, daska, sambrial, pasrur, narowal, shakargarh, zafarwal, kamoke,
vehari, burewala, mailsi, khanewal, mian channu, kabirwala, jahanian, lodhran, dunyapur, kahror pacca, muzaffargarh,
kot addu, alipur, jatoi, layyah, leiah, karor, dera ghazi khan, d g khan, d.g. khan, dg khan, taunsa, taunsa sharif,
rajanpur, jampur, rojhan, sadiqabad, khanpur, liaquatpur, ahmedpur east, uch sharif, hasilpur, chishtian,
haroonabad, fort abbas, minchinabad, yazman, raiwind, model town
"""
_WORLD = """
london, new york, washington, brussels, paris, berlin, geneva, vienna, rome, madrid, moscow, beijing, tokyo,
istanbul, ankara, dubai, abu dhabi, doha, riyadh, jeddah, makkah, mecca, madina, madinah, medina, kuwait city,
muscat, manama, tehran, baghdad, kabul, kandahar, jalalabad, new delhi, delhi, mumbai, kolkata, chennai, bengaluru,
bangalore, srinagar, jammu, amritsar, chandigarh, lucknow, dhaka, colombo, kathmandu, male, tashkent, dushanbe,
bishkek, ashgabat, baku, astana, almaty, cairo, gaza, jerusalem, tel aviv, beirut, damascus, amman, johannesburg,
nairobi, toronto, ottawa, sydney, canberra, melbourne, manchester, birmingham, united nations, singapore, kuala
lumpur, jakarta, bangkok, hong kong, shanghai, seoul, stockholm, oslo, harare
"""


def _names(block: str) -> frozenset[str]:
    return frozenset(name.strip() for name in block.replace("\n", " ").split(",") if name.strip())


CITIES: frozenset[str] = _names(_PAKISTAN) | _names(_WORLD)
