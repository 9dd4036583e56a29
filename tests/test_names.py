"""Names: what the key folds together, what it keeps apart, and what counts as a short form."""

import pytest

from etl.names import person_key, same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Waseem Akhtar", "Wasim Akhter"),
        ("Siddiqui", "Siddiqi"),
        ("Rasheed Soomro", "Rashid Soomro"),
        ("Shehbaz Sharif", "Shahbaz Sharif"),
        ("Raja Pervaiz Ashraf", "Raja Pervez Ashraf"),
        ("Mehmood Khan Achakzai", "Mahmood Khan Achakzai"),
        ("Hafiz Naeem-ur-Rehman", "Hafiz Naeemur Rehman"),
        ("Hafiz Naeem ur Rehman", "Naeemur Rahman"),
        ("Fazl-ur-Rehman", "Fazalur Rahman"),
        ("Liaqat Baloch", "Liaquat Baloch"),
        ("Fakhir Nashat Ghumman", "Fakhir Nishat Ghuman"),
        ("Bilawal Bhutto-Zardari", "Bilawal Bhutto Zardari"),
        ("Zulfikar Mirza", "Zulfiqar Mirza"),
        ("Akhtar Hussain", "Akhtar Hussein"),
        ("Omar Ayub", "Umer Ayub"),
        ("Mohammad Yousaf", "Muhammad Yusuf"),
        ("Akhunzada Hussain", "Akhunzada Husain"),
        ("Dr Khalid Maqbool Siddiqui", "Khalid Maqbool Siddiqi"),
        ("Syed Naveed Qamar", "Naveed Qamar"),
        ("Makhdoom Sardar Ahmad Mahmood", "Ahmed Mehmood"),
        ("Barrister Gohar Ali Khan", "Gohar Ali Khan"),
        ("Chaudhry Salik Hussain", "Ch Salik Hussain"),
        ("Sohail\u00ad Anwar Siyal", "Sohail Anwar Siyal"),
        ("Sheikh Rashid Ahmed", "Shaikh Rasheed Ahmad"),
        ("Zia-ul-Hasan Lanjar", "Ziaul Hassan Lanjar"),
        ("Mir Sarfraz Bugti", "Sarfaraz Bugti"),
        ("Attaullah Tarar", "Ataullah Tarar"),
        ("Émile Lahoud", "Emile Lahoud"),
    ],
)
def test_variants_share_a_key(one: str, other: str) -> None:
    assert person_key(one) == person_key(other)
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Asif Ali", "Asifa"),
        ("Asif Ali Zardari", "Asifa Bhutto Zardari"),
        ("Asif Zardari", "Asifa Zardari"),
        ("Hassan Murtaza", "Hussain Murtaza"),
        ("Umar Khan", "Umair Khan"),
        ("Ehsan Khan", "Ahsan Khan"),
        ("Jamal Khan", "Jamil Khan"),
        ("Salman Khan", "Suleman Khan"),
        ("Faisal Karim Kundi", "Ahmad Karim Kundi"),
        ("Nawaz Sharif", "Shehbaz Sharif"),
        ("Hamza Shehbaz Sharif", "Shehbaz Sharif"),
        ("Zulfikar Ali Bhutto", "Zulfikar Ali Bhutto Junior"),
        ("Moonis Elahi", "Parvez Elahi"),
        ("Imran Khan", "Gohar Ali Khan"),
        ("Khan", "Imran Khan"),
        ("Ali", "Murad Ali Shah"),
        ("Murad Saeed", "Murad Ali Shah"),
        ("", "Asif Zardari"),
    ],
)
def test_different_people_stay_apart(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)
    assert person_key(one) != person_key(other)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Fazl", "Maulana Fazlur Rehman"),
        ("Bilawal", "Bilawal Bhutto Zardari"),
        ("Zardari", "Asif Ali Zardari"),
        ("Asif Zardari", "Asif Ali Zardari"),
        ("Sharjeel Memon", "Sharjeel Inam Memon"),
        ("Achakzai", "Mehmood Khan Achakzai"),
        ("Sardar Rahim", "Sardar Abdul Rahim"),
        ("Shehbaz Sharif", "Mian Muhammad Shehbaz Sharif"),
        ("Khawaja Asif", "Khawaja Muhammad Asif"),
        ("Sanaullah", "Rana Sanaullah"),
        ("Owais Noorani", "Owais Nawani"),
    ],
)
def test_short_forms_are_the_same_name(short: str, full: str) -> None:
    assert same_name(short, full)
    assert same_name(full, short)


def test_the_key_is_plain_words_in_order() -> None:
    assert person_key("Dr. Asif Ali Zardari") == "asif ali zardari"
    assert person_key("Mr") == "mr"
    assert person_key("Fawad Chaudhry").split()[0] == "favad"


def test_a_name_in_another_script_keeps_its_letters() -> None:
    assert person_key("آصف زرداری") != ""
    assert person_key("آصف زرداری") != person_key("نواز شریف")


def test_the_key_of_a_key_is_itself() -> None:
    for name in ("Mehmood Khan Achakzai", "Hafiz Naeem-ur-Rehman", "Raja Pervez Ashraf", "Khawaja Asif"):
        assert person_key(person_key(name)) == person_key(name)
