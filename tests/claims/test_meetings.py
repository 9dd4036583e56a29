"""Meetings: what counts as one, who took part, when it was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from etl.claims import meetings
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.meetings.event_frames import ATTENDANCE, EVENTS
from etl.claims.meetings.frames import ENCOUNTERS

Make = Callable[..., Document]
FRAMES = [*ENCOUNTERS, *ATTENDANCE, *EVENTS]

# A sentence and the sides of the meeting that it tells of.
TOLD = [
    (
        "A high-level PPP delegation led by Qamar Soomro on Wednesday held talks with the MQM-P "
        "leadership at its Bahadurabad headquarters.",
        "MQM-P,PPP",
    ),
    (
        "JUI-F Emir Maulana Gul Naseer and ANP President Haji Zahir Bacha discussed the political "
        "situation during a meeting here on Wednesday.",
        "ANP,JUI-F",
    ),
    (
        "PTI leaders Asad Wazir and Junaid Khattak called on JUI-F chief Maulana Gul Naseer at his residence.",
        "JUI-F,PTI",
    ),
    (
        "A delegation of the PML-Q headed by Salik Warraich called on PML-N President Rana Aslam Khan "
        "and discussed seat adjustment.",
        "PML-N,PML-Q",
    ),
    (
        "PML-N's Rana Aslam Khan and PPP's Nadeem Soomro met in Lahore to discuss power-sharing.",
        "PML-N,PPP",
    ),
    (
        "The coordination committees of the PML-N and the PPP held their third meeting in Islamabad on Thursday.",
        "PML-N,PPP",
    ),
    (
        "PTI Chairman Barrister Kamal Wazir reached the residence of Maulana Gul Naseer, the JUI-F "
        "chief, along with a party delegation.",
        "JUI-F,PTI",
    ),
    (
        "IPP president Aleem Gondal visited PML-N leader Rana Aslam Khan to inquire about his health.",
        "IPP,PML-N",
    ),
    (
        "In a telephonic conversation, PML-N leader Rana Aslam Khan and ANP chief Haji Zahir Bacha "
        "agreed to stay in touch.",
        "ANP,PML-N",
    ),
    (
        "PPP leader Nadeem Soomro and JI emir Hafiz Imran Butt exchanged views on the local "
        "government polls over the phone.",
        "JI,PPP",
    ),
    (
        "A PTI team comprising Asad Wazir, Junaid Khattak and Sana Malik met the JUI-F leadership in "
        "Peshawar on Tuesday.",
        "JUI-F,PTI",
    ),
    (
        "The PML-N and the MQM-P on Tuesday held a meeting at Model Town in which they agreed to "
        "contest the polls jointly.",
        "MQM-P,PML-N",
    ),
    (
        "PPP leader Nadeem Soomro hosted an iftar dinner for opposition parties which was attended by "
        "PTI's Asad Wazir, JUI-F's Maulana Gul Naseer and ANP's Zahir Bacha.",
        "ANP,JUI-F,PPP,PTI",
    ),
    (
        "The meeting between PPP's Nadeem Soomro and PML-N's Rana Aslam Khan lasted for two hours.",
        "PML-N,PPP",
    ),
    (
        "MQM-P convener Khalid Rizvi will meet PPP leader Nadeem Soomro in Karachi tomorrow.",
        "MQM-P,PPP",
    ),
    (
        "A delegation of the ANP is scheduled to meet the PML-N leadership in Lahore on Friday.",
        "ANP,PML-N",
    ),
    (
        "JUI-F spokesman Aslam Ghauri denied that Maulana Gul Naseer had met PTI leader Asad Wazir on Monday.",
        "JUI-F,PTI",
    ),
    (
        "PTI leader Asad Wazir denied having met PML-N leader Rana Aslam Khan.",
        "PML-N,PTI",
    ),
    (
        "Welcoming the PTI delegation at his residence, JUI-F chief Maulana Gul Naseer said the doors "
        "of dialogue were open.",
        "JUI-F,PTI",
    ),
    (
        "PML-N leader Rana Aslam Khan, accompanied by Sardar Junaid Leghari, arrived at Zardari House "
        "where he was received by PPP leader Nadeem Soomro.",
        "PML-N,PPP",
    ),
    (
        "BNP-M chief Sardar Wali Mengal and NP president Dr Hamid Baloch sat together in Quetta on Sunday.",
        "BNP-M,NP",
    ),
    (
        "Independent MPA-elect Sardar Waqas Khosa called on PML-N President Rana Aslam Khan and "
        "announced joining the party.",
        "IND,PML-N",
    ),
    (
        "Leaders of the PPP, PML-N and JUI-F met at the residence of Nadeem Soomro on Monday.",
        "JUI-F,PML-N,PPP",
    ),
    (
        "A multi-party conference hosted by the ANP was attended by JUI-F's Maulana Gul Naseer, PPP's "
        "Nadeem Soomro and PTI's Asad Wazir.",
        "ANP,JUI-F,PPP,PTI",
    ),
    (
        "PPP's Nadeem Soomro telephoned PML-N's Rana Aslam Khan and condoled the death of his mother.",
        "PML-N,PPP",
    ),
    (
        "JI leader Hafiz Imran Butt paid a visit to the PTI secretariat and met Asad Wazir.",
        "JI,PTI",
    ),
    (
        "Talks between PTI and PPP teams held at the Parliament House on Tuesday remained inconclusive.",
        "PPP,PTI",
    ),
    (
        "The PTI delegation, which included Asad Wazir and Sana Malik, was received by JUI-F leader "
        "Maulana Abdul Karim.",
        "JUI-F,PTI",
    ),
    (
        "After his meeting with PPP leader Nadeem Soomro, ANP president Haji Zahir Bacha told "
        "reporters that the parties would cooperate.",
        "ANP,PPP",
    ),
    (
        "Maulana Gul Naseer of the JUI-F had a long sitting with PML-N leader Rana Aslam Khan on Saturday night.",
        "JUI-F,PML-N",
    ),
    (
        "PML-N leader Rana Aslam Khan dropped by the house of PML-Q chief Chaudhry Salik Warraich on Monday.",
        "PML-N,PML-Q",
    ),
    (
        "The two sides were represented by Rana Aslam Khan of the PML-N and Nadeem Soomro of the PPP at the meeting.",
        "PML-N,PPP",
    ),
    (
        "PTI's Asad Wazir and JUI-F's Maulana Gul Naseer were closeted for an hour at Parliament Lodges.",
        "JUI-F,PTI",
    ),
    (
        "Sources said that a secret meeting took place between PTI leader Asad Wazir and PPP leader "
        "Nadeem Soomro in Islamabad.",
        "PPP,PTI",
    ),
    (
        "A three-member JI delegation comprising Hafiz Imran Butt, Liaquat Mirza and Dr Farid Shah "
        "visited Markaz Bahadurabad and held talks with MQM-P leaders.",
        "JI,MQM-P",
    ),
    (
        "PPP leader Nadeem Soomro was the chief guest at a dinner given by MQM-P convener Khalid Rizvi.",
        "MQM-P,PPP",
    ),
    (
        "PML-N leader Rana Aslam Khan sought support for the presidential election during a call on "
        "ANP chief Haji Zahir Bacha.",
        "ANP,PML-N",
    ),
    (
        "The PPP team led by Nadeem Soomro met its PML-N counterparts headed by Rana Aslam Khan in "
        "Islamabad on Monday.",
        "PML-N,PPP",
    ),
    (
        "QWP chairman Sikandar Yousafzai met separately with PPP leader Nadeem Soomro and ANP chief Haji Zahir Bacha.",
        "PPP,QWP",
    ),
    (
        "PkMAP chairman Wali Khan Kakar presided over a meeting of the opposition alliance, attended "
        "by PTI's Asad Wazir and BNP-M's Sardar Wali Mengal.",
        "BNP-M,PTI,PkMAP",
    ),
    (
        "PTI chief Asad Wazir met with leaders of the JUI-F and the JI in Islamabad on Wednesday.",
        "JI,JUI-F,PTI",
    ),
    (
        "Nadeem Soomro of the PPP drove to Raiwind on Thursday to meet PML-N leader Rana Aslam Khan.",
        "PML-N,PPP",
    ),
    (
        "A joint parliamentary party meeting of the PTI and the Sunni Ittehad Council was held on Monday.",
        "PTI,SIC",
    ),
    (
        "PML-N leader Rana Aslam Khan congratulated PPP leader Nadeem Soomro in a telephone call.",
        "PML-N,PPP",
    ),
    (
        "PPP leader Nadeem Soomro received a telephone call from PML-N leader Rana Aslam Khan.",
        "PML-N,PPP",
    ),
    (
        "Over a cup of tea at the Parliament cafeteria, PTI's Asad Wazir and PPP's Nadeem Soomro discussed the bill.",
        "PPP,PTI",
    ),
    (
        "The JUI-F chief, Maulana Gul Naseer, played host to a PTI delegation for the second time in a week.",
        "JUI-F,PTI",
    ),
    (
        "PPP leaders Nadeem Soomro and Murad Jatoi huddled with MQM-P's Khalid Rizvi at the Sindh "
        "Assembly chamber on Friday.",
        "MQM-P,PPP",
    ),
    (
        "In a telephonic conversation, PML-N leader Rana Aslam Khan and ANP chief Haji Zahir Bacha "
        "agreed to stay in touch.",
        "ANP,PML-N",
    ),
    (
        "The PTI's Asad Wazir was back in the drawing room of JUI-F chief Maulana Gul Naseer on "
        "Tuesday, two days after their first sitting.",
        "JUI-F,PTI",
    ),
    (
        "PPP leader Nadeem Soomro and the PML-N's Rana Aslam Khan were photographed sharing a sofa at "
        "the Serena Hotel on Monday.",
        "PML-N,PPP",
    ),
    (
        "Rana Aslam Khan of the PML-N poured the tea himself as Nadeem Soomro of the PPP settled into "
        "an armchair at Model Town on Sunday evening.",
        "PML-N,PPP",
    ),
    (
        "ANP president Haji Zahir Bacha broke bread with JUI-F chief Maulana Gul Naseer at a village "
        "near Charsadda on Friday.",
        "ANP,JUI-F",
    ),
    (
        "The MQM-P's Khalid Rizvi and the PPP's Nadeem Soomro hammered out the terms over a plate of "
        "biryani in a Clifton restaurant late on Thursday.",
        "MQM-P,PPP",
    ),
    (
        "PML-Q president Salik Warraich saw PML-N leader Rana Aslam Khan off at the gate after an "
        "hour-long conversation.",
        "PML-N,PML-Q",
    ),
    (
        "The BNP-M's Wali Mengal was among those who broke their fast at the residence of PPP leader Nadeem Soomro.",
        "BNP-M,PPP",
    ),
    (
        "PTI leader Asad Wazir had JUI-F's Maulana Abdul Karim on the phone for half an hour on Wednesday night.",
        "JUI-F,PTI",
    ),
    (
        "An emissary of the PML-N, Rana Aslam Khan, knocked on the door of PPP leader Nadeem Soomro late at night.",
        "PML-N,PPP",
    ),
    (
        "PTI's Asad Wazir and PPP's Nadeem Soomro ended up on the same flight from Karachi and talked all the way.",
        "PPP,PTI",
    ),
    (
        "Three independents — Malik Faraz Tiwana, Sardar Nawab Gopang and Mehr Qaiser Sial — trooped "
        "into Model Town on Wednesday, where PML-N leader Rana Aslam Khan garlanded them.",
        "IND,PML-N",
    ),
    (
        "IPP chief Aleem Gondal and PML-Q's Salik Warraich put their heads together at a Gulberg farmhouse.",
        "IPP,PML-Q",
    ),
    (
        "PML-N leader Rana Aslam Khan spent the evening at the Karachi home of MQM-P convener Khalid Rizvi.",
        "MQM-P,PML-N",
    ),
    (
        "JI emir Hafiz Imran Butt walked Maulana Gul Naseer of the JUI-F to his car after lunch at Mansoora on Monday.",
        "JI,JUI-F",
    ),
    (
        "The PPP's Nadeem Soomro flew to Quetta on Saturday and lunched with NP president Dr Hamid Baloch.",
        "NP,PPP",
    ),
    (
        "Dr Hamid Baloch of the National Party and BNP-M's Wali Mengal shook hands in a Sariab Road house on Thursday.",
        "BNP-M,NP",
    ),
    (
        "PTI leader Asad Wazir has been granted an audience by JUI-F chief Maulana Gul Naseer on Friday.",
        "JUI-F,PTI",
    ),
    (
        "Neither side would confirm it, but PML-N leader Rana Aslam Khan was seen leaving Zardari "
        "House with PPP leader Nadeem Soomro on Tuesday.",
        "PML-N,PPP",
    ),
    (
        "QWP leader Sikandar Yousafzai dined at ANP leader Zahir Bacha's Islamabad residence on Sunday.",
        "ANP,QWP",
    ),
    (
        "PML-N leader Rana Aslam Khan is to fly to Karachi on Friday for talks with MQM-P convener Khalid Rizvi.",
        "MQM-P,PML-N",
    ),
    (
        "A PTI delegation is expected at the residence of JUI-F chief Maulana Gul Naseer today.",
        "JUI-F,PTI",
    ),
    (
        "There was no truth in reports that PPP leader Nadeem Soomro met PTI leader Asad Wazir at a "
        "farmhouse, the PPP said.",
        "PPP,PTI",
    ),
    (
        "The PPP rubbished a claim that its leader Nadeem Soomro had dined with PTI leader Asad Wazir.",
        "PPP,PTI",
    ),
    (
        "PML-N leader Rana Aslam Khan's proposed meeting with PPP leader Nadeem Soomro has been put off till Monday.",
        "PML-N,PPP",
    ),
    (
        "PPP leader Nadeem Soomro offered fateha at the residence of PML-F leader Pir Sadiq Shah on "
        "the death of his brother.",
        "PML-F,PPP",
    ),
    (
        "MWM leader Allama Hasan Jafri hosted a luncheon for PTI's Asad Wazir, JI's Hafiz Imran Butt "
        "and SIC's Sahibzada Raza Qadri.",
        "JI,MWM,PTI,SIC",
    ),
    (
        "PTI lawmakers led by Asad Wazir marched to the chamber of the PPP's Nadeem Soomro and sat "
        "with him for an hour.",
        "PPP,PTI",
    ),
    (
        "Sardar Wali Mengal of the BNP-M visited Dr Hamid Baloch, the National Party chief, at his "
        "Turbat house to condole the death of his father.",
        "BNP-M,NP",
    ),
    (
        "It was well past midnight when PTI's Asad Wazir left the gate of JUI-F chief Maulana Gul "
        "Naseer, who had come out to see him off.",
        "JUI-F,PTI",
    ),
    (
        "PML-N's Rana Aslam Khan and PPP's Nadeem Soomro kept aides and phones out of the room for ninety minutes.",
        "PML-N,PPP",
    ),
    (
        "For the first time since 2018, ANP's Zahir Bacha crossed the threshold of JUI-F chief "
        "Maulana Gul Naseer's madrassa on Monday.",
        "ANP,JUI-F",
    ),
    (
        "PML-N leader Rana Aslam Khan took PPP leader Nadeem Soomro aside in the VIP lounge of the "
        "airport and spoke to him for ten minutes.",
        "PML-N,PPP",
    ),
    (
        "Over the weekend, JI's Imran Butt made the rounds of opposition homes, beginning with PTI's "
        "Asad Wazir on Saturday.",
        "JI,PTI",
    ),
    (
        "PML-Q's Salik Warraich confirmed that he had seen PML-N leader Rana Aslam Khan twice, the "
        "last time on Monday in Murree.",
        "PML-N,PML-Q",
    ),
    (
        "A picture released by the party showed PTI's Asad Wazir seated between MWM's Allama Hasan "
        "Jafri and SIC's Sahibzada Raza Qadri on Sunday.",
        "MWM,PTI,SIC",
    ),
    (
        "MQM-P's Khalid Rizvi brought three of his men along when he went across to the PPP's Nadeem "
        "Soomro in Clifton on Friday.",
        "MQM-P,PPP",
    ),
    (
        "PML-N's Rana Aslam Khan took a phone call from PPP leader Nadeem Soomro midway through his press talk.",
        "PML-N,PPP",
    ),
    (
        "PPP leader Nadeem Soomro's visit to the house of ANP leader Zahir Bacha on Thursday set tongues wagging.",
        "ANP,PPP",
    ),
    (
        "National Party leader Dr Hamid Baloch, in Islamabad for two days, has already been to see "
        "PML-N leader Rana Aslam Khan.",
        "NP,PML-N",
    ),
    (
        "The arrival of PML-N leader Rana Aslam Khan at Bilawal House on Tuesday, where PPP leader "
        "Nadeem Soomro laid out a lunch, surprised many.",
        "PML-N,PPP",
    ),
    (
        "PTI leader Asad Wazir is due at the Chaudhrys' house on Sunday to call on PML-Q chief Salik Warraich.",
        "PML-Q,PTI",
    ),
    (
        "The ANP's Zahir Bacha and the JUI-F's Abdul Karim initialled the five-point accord in a "
        "Peshawar hotel on Saturday.",
        "ANP,JUI-F",
    ),
    (
        "JUI-F chief Maulana Gul Naseer and PML-N leader Rana Aslam Khan will break their fast together on Friday.",
        "JUI-F,PML-N",
    ),
    (
        "PPP leader Nadeem Soomro drove up to Nathiagali to confer with PTI leader Asad Wazir, said "
        "two people who saw them.",
        "PPP,PTI",
    ),
    ("PTI leader Asad Wazir paid PML-N's Rana Aslam Khan a visit on Friday.", "PML-N,PTI"),
    ("PTI leader Asad Wazir was photographed leaving PML-N leader Rana Aslam Khan's house on Friday.", "PML-N,PTI"),
    ("PTI leader Asad Wazir dropped in at PML-N leader Rana Aslam Khan's on Friday.", "PML-N,PTI"),
    ("PPP leader Nadeem Soomro called on PML-N leader Rana Aslam Khan to invite him to a moot.", "PML-N,PPP"),
    ("The PPP and the PML-N on Friday wrapped up the fifth round of their negotiations on posts.", "PML-N,PPP"),
    ("PTI leader Asad Wazir spoke first. The PTI leader later met PML-N's Rana Aslam Khan at his house.", "PML-N,PTI"),
    (
        "A PPP delegation led by Nadeem Soomro arrived in Lahore on Friday. The delegation called on PML-N's Rana Aslam Khan.",
        "PML-N,PPP",
    ),
    (
        "A delegation of the Tehreek Tahafuz Ayeen-i-Pakistan led by Mahmood Khan Achakzai called on JI emir Hafiz Imran Butt.",
        "JI,TTAP",
    ),
    ("No meeting took place between PTI's Asad Wazir and PML-N's Rana Aslam Khan, a spokesman said.", "PML-N,PTI"),
]

# Sentences with people of two sides and no meeting of theirs.
NO_MEETING = [
    ("PML-N leader Rana Aslam Khan met party workers in Lahore on Wednesday."),
    ("PPP leader Nadeem Soomro met the US ambassador in Islamabad on Wednesday."),
    ("PTI leader Asad Wazir said his party would never hold talks with the PML-N."),
    ("PPP leader Nadeem Soomro invited PTI leader Asad Wazir to a meeting."),
    ("PML-N leader Rana Aslam Khan criticised PTI leader Asad Wazir for his remarks on the army."),
    ("PML-N's Rana Aslam Khan defeated PTI's Asad Wazir by 2,000 votes at NA-120."),
    ("PPP leader Nadeem Soomro will address a public meeting in Larkana to respond to PML-N leader Rana Aslam Khan."),
    ("The National Assembly met on Monday with PML-N's Rana Aslam Khan and PPP's Nadeem Soomro in a war of words."),
    ("PTI leader Asad Wazir wants to meet PPP leader Nadeem Soomro."),
    ("The PPP and the PML-N are in contact over the formation of the government."),
    ("PML-N leader Rana Aslam Khan refused to meet PTI leader Asad Wazir."),
    ("The central executive committee of the PPP met in Karachi under Nadeem Soomro and rejected the PML-N offer."),
    ("PPP leader Nadeem Soomro said the PML-N should sit with the PTI to resolve the crisis."),
    ("PTI's Asad Wazir and PML-N's Rana Aslam Khan filed nomination papers for the seat."),
    (
        "A meeting of the federal cabinet was chaired by Prime Minister Shehbaz Sharif; PPP's Nadeem "
        "Soomro later criticised it."
    ),
    ("PTI founder Imran Khan met his lawyers in Adiala jail and criticised the PML-N."),
    ("PPP leader Nadeem Soomro told a rally that PTI leader Asad Wazir had failed the people."),
    ("MQM-P leader Khalid Rizvi warned that the party could quit talks with the PPP."),
    ("JUI-F leader Maulana Gul Naseer said any meeting with the PTI would be decided by the party's shura."),
    ("PML-N's Rana Aslam Khan called on the PTI to shun the politics of violence."),
    ("PPP leader Nadeem Soomro met the demands of the MQM-P by amending the law."),
    ("PTI's Asad Wazir welcomed the decision of the JUI-F to boycott the session."),
    ("PML-N leader Rana Aslam Khan hosted the British envoy at dinner and discussed the PTI protests."),
    ("The PTI's Asad Wazir visited the flood-hit areas of Swat and slammed the PPP government."),
    ("PPP leader Nadeem Soomro reached Lahore on Monday to lead a rally against the PML-N."),
    ("PTI's Asad Wazir and PPP's Nadeem Soomro traded barbs on a talk show on Wednesday night."),
    ("The PML-N's Rana Aslam Khan and the PPP's Nadeem Soomro attended the funeral of a journalist."),
    ("Rana Aslam Khan of the PML-N polled 40,000 votes while Nadeem Soomro of the PPP received 20,000."),
    ("PPP leader Nadeem Soomro said PML-N leader Rana Aslam Khan should come to the table."),
    ("PTI leader Asad Wazir left for home after the court hearing; PML-N's Rana Aslam Khan called it justice."),
    ("PPP leader Nadeem Soomro arrived at the Sindh Assembly in a convoy, followed by MQM-P's Khalid Rizvi."),
    ("Police raided the house of PTI leader Asad Wazir, said PML-N minister Rana Aslam Khan."),
    ("PPP leader Nadeem Soomro will go to the house of every voter to defeat PML-N's Rana Aslam Khan."),
    ("Former PPP leader Nadeem Soomro joined the PML-N at a ceremony chaired by Rana Aslam Khan in 2013."),
    ("The PTI's Asad Wazir has a house in Lahore, next to that of PML-N's Rana Aslam Khan."),
    ("In the house, PML-N's Rana Aslam Khan and PTI's Asad Wazir exchanged hot words for an hour."),
    ("PML-N's Rana Aslam Khan took oath as minister at President House while PPP's Nadeem Soomro stayed away."),
    ("PPP leader Nadeem Soomro asked PML-N leader Rana Aslam Khan to vacate the office."),
    ("PTI leader Asad Wazir said the house of PML-N leader Rana Aslam Khan was built with stolen money."),
    ("PPP leader Nadeem Soomro inaugurated a hotel in Lahore and took aim at PML-N leader Rana Aslam Khan."),
    "The PML-N opened its doors to PTI dissident Asad Wazir.",
    "The PPP and the PML-N have decided to form a committee to hold talks.",
    "A meeting of the PTI core committee chaired by Asad Wazir condemned the PPP.",
    "PPP's Nadeem Soomro met the Chinese ambassador and PML-N's Rana Aslam Khan flew to Dubai.",
    "The call by PTI's Asad Wazir to the JUI-F's Maulana Gul Naseer for unity went unheeded.",
]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda f: f.name)
def test_frames_find_their_examples_and_leave_the_others(frame: Frame, document: Make) -> None:
    for example in frame.examples:
        doc = document(example)
        assert any(next(iter(frame.find(doc.masked(s))), None) for s in doc.sentences), example
        assert meetings.read(doc), example
    for other in frame.not_for:
        assert not meetings.read(document(other)), other


@pytest.mark.parametrize(("sentence", "sides"), TOLD)
def test_a_meeting_is_found_with_its_sides(sentence: str, sides: str, document: Make) -> None:
    found = meetings.read(document(sentence))
    assert sorted(sides.split(",")) in [list(m.parties) for m in found]


@pytest.mark.parametrize("sentence", NO_MEETING)
def test_no_meeting_is_read_into_a_sentence(sentence: str, document: Make) -> None:
    assert meetings.read(document(sentence)) == []


def test_one_encounter_told_in_many_sentences_is_one_claim(document: Make) -> None:
    doc = document(
        "LAHORE: The Pakistan Muslim League-Nawaz and the Muttahida Qaumi Movement-Pakistan on Saturday decided to "
        "contest the general elections jointly.\n"
        "The decision was taken during a meeting between the leaders of the two parties at the PML-N secretariat.\n"
        "The MQM-P delegation comprised Dr Khalid Maqbool Siddiqui and Farooq Sattar, while the PML-N was represented "
        "by Nawaz Sharif, Shehbaz Sharif and Rana Sanaullah.",
        title="PML-N, MQM-P agree to contest polls together",
    )
    (meeting,) = meetings.read(doc)
    assert meeting.parties == ("MQM-P", "PML-N")
    assert len(meeting.participants) == 5
    assert meeting.date == dt.date(2024, 2, 10)
    assert {p.party for p in meeting.participants} == {"MQM-P", "PML-N"}


def test_a_denied_meeting_keeps_no_day_of_the_denial(document: Make) -> None:
    doc = document(
        "PTI spokesperson Raoof Hasan on Saturday rejected reports that party leader Asad Qaiser had held a secret "
        "meeting with PML-N's Ayaz Sadiq."
    )
    (meeting,) = meetings.read(doc)
    assert (meeting.status, meeting.date) == ("denied", None)


def test_calls_to_several_people_are_meetings_of_their_own(document: Make) -> None:
    doc = document(
        "PML-N leader Rana Aslam Khan held separate telephone conversations with ANP chief Haji Zahir Bacha and "
        "PPP leader Nadeem Soomro on Sunday."
    )
    assert sorted(m.parties for m in meetings.read(doc)) == [("ANP", "PML-N"), ("PML-N", "PPP")]


def test_a_next_round_is_planned(document: Make) -> None:
    doc = document(
        "The second round of talks between the PPP and MQM-P ended inconclusively on Thursday.\n"
        "Murad Ali Shah represented the PPP while Faisal Sabzwari attended from the MQM-P side.\n"
        "They will meet again on Saturday."
    )
    held, planned = meetings.read(doc)
    assert (held.status, held.date) == ("held", dt.date(2024, 2, 8))
    assert (planned.status, planned.date) == ("planned", dt.date(2024, 2, 17))


def test_who_sends_others_is_not_there_himself(document: Make) -> None:
    doc = document("Emissaries talked: Asif Ali Zardari's emissaries met BNP-M president Akhtar Mengal on Thursday.")
    (found,) = meetings.read(doc)
    assert {p.person for p in found.participants} == {"Akhtar Mengal"}
    assert found.parties == ("BNP-M", "PPP")


def test_an_office_of_a_party_is_who_holds_it(document: Make) -> None:
    (found,) = meetings.read(document("The PML-N president rang up JUI-F chief Maulana Fazlur Rehman on Thursday."))
    assert {p.person for p in found.participants} == {"Shehbaz Sharif", "Fazlur Rehman"}


def test_a_house_is_in_the_city_named_beside_it(document: Make) -> None:
    (found,) = meetings.read(document("Shehbaz Sharif met Asif Ali Zardari at Bilawal House in Lahore on Thursday."))
    assert (found.venue, found.city) == ("Bilawal House", "Lahore")


def test_callers_who_come_separately_are_meetings_of_their_own(document: Make) -> None:
    doc = document("PPP leader Nadeem Soomro and ANP leader Zahir Bacha separately met PML-N leader Rana Aslam Khan.")
    assert sorted(sorted(m.parties) for m in meetings.read(doc)) == [["ANP", "PML-N"], ["PML-N", "PPP"]]


def test_reports_called_baseless_are_denied(document: Make) -> None:
    doc = document("Reports of a meeting between PTI's Asad Wazir and PML-N's Rana Aslam Khan are baseless, he said.")
    assert [m.status for m in meetings.read(doc)] == ["denied"]


def test_parties_said_to_be_represented_are_sides(document: Make) -> None:
    doc = document(
        "Leaders of opposition parties assembled at PTI leader Asad Wazir's residence on Friday. "
        "The JUI-F, the PkMAP and the BNP-M were represented."
    )
    assert [sorted(m.parties) for m in meetings.read(doc)] == [["BNP-M", "JUI-F", "PTI", "PkMAP"]]
