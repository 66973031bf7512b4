"""Every fact of the article the archive was founded on is public: on a page and in the API.

The article is the source `seoul-policy-archive-2016-06-23`. Each row below is one of its facts in
our words; where the article contradicts itself or is odd, the row is what it states and the remark
that says so.
"""

import json
import re
from html import unescape
from typing import Any, NamedTuple

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import transaction

from catalogue.models import ArchiveVersion
from catalogue.refresh import refresh_stale

pytestmark = pytest.mark.django_db

FOUNDING = settings.BASE_DIR / "fixtures" / "founding.json"
SOURCE = "seoul-policy-archive-2016-06-23"

FORUM = "/forums/seoul-2016-policy-sharing-forum/"
BANGLADESH = "/agreements/bangladesh-emergency-mou-2016/"
COLOMBO = "/agreements/colombo-mou-2016/"
HO_CHI_MINH = "/agreements/ho-chi-minh-city-transport-2016/"
BOGOR = "/agreements/bogor-smart-city-loi-2016/"
ADDIS_ABABA = "/agreements/addis-ababa-officer-training-2016/"
EMERGENCY = "/policies/119-emergency-system/"
RAILWAYS = "/policies/urban-railway-advice/"
SMART_ADMINISTRATION = "/policies/smart-administrative-system/"
SEOUL = "/organizations/seoul-metropolitan-government/"

DECLARATION = "declarations[seoul-declaration-2016]"
COMMUNIQUE = "declarations[seoul-communique-2016]"


class Fact(NamedTuple):
    """A fact, the page it is on, what the page says in each language, and where the API has it.

    `at` is a path into the record's API document; [x] takes the part of a list that is about x.
    Without a `value` it leads to a language map that holds both texts.
    """

    says: str
    page: str
    en: str
    ko: str
    at: str
    value: Any = None


# fmt: off
FACTS = [
    # The article itself
    Fact("The article's heading", FORUM,
         "Exports Excellent Policies to Five Additional Countries and Cities, Including Bangladesh",
         "방글라데시 등 5개 국가·도시에 우수 정책 추가 수출", "citations[name].source.title"),
    Fact("It is news of international relations", FORUM,
         "[International Relations News]", "[국제교류 소식]", "citations[name].source.title"),
    Fact("The Seoul Policy Archive published it", FORUM,
         "Seoul Policy Archive", "서울 정책아카이브", "citations[name].source.publisher"),
    Fact("It was posted on 23 June 2016", FORUM,
         "23 June 2016", "2016년 6월 23일", "citations[name].source.date.edtf", "2016-06-23"),
    Fact("The poster is ssunha", FORUM,
         "ssunha", "ssunha", "citations[name].source.author", "ssunha"),
    # The forum
    Fact("The forum's name in the article", FORUM,
         "International City Policy Sharing Forum for Sustainable Development Goals",
         "지속가능발전목표를 위한 도시정책 공유 국제포럼", "name"),
    Fact("The forum's name in the communiqué", FORUM,
         "International Forum on Urban Policy for the Sustainable Development Goals",
         "지속가능발전목표를 위한 도시정책 국제포럼", "series"),
    Fact("That second name is recorded as another name of the same forum", FORUM,
         "International Forum on Urban Policy for the Sustainable Development Goals",
         "International Forum on Urban Policy for the Sustainable Development Goals",
         "names[International Forum on Urban Policy for the Sustainable Development Goals].kind",
         "alias"),
    Fact("The article does not say that the two names mean one forum", FORUM,
         "The article calls the meeting by one name", "포럼을 다르게 부른다", "remarks"),
    Fact("It was the first", FORUM,
         "The communiqué calls it the first", "코뮈니케는 제1회 포럼이라고 한다", "edition", 1),
    Fact("It ran from 8 to 10 June 2016", FORUM,
         "10 June 2016", "2016년 6월 8일", "date.edtf", "2016-06-08/2016-06-10"),
    Fact("Those days were a Wednesday and a Friday", FORUM,
         "Wednesday 8 to Friday 10 June 2016", "2016년 6월 8일(수)부터 10일(금)",
         "citations[date].stated"),
    Fact("It was held in Seoul", FORUM,
         "Seoul", "서울", "venue_city.name"),
    Fact("Seoul hosted it", FORUM,
         "Seoul Metropolitan Government", "서울특별시",
         "hosts[seoul-metropolitan-government].organization.name"),
    Fact("Seoul is the host, not a co-host", FORUM,
         "Host", "주최", "hosts[seoul-metropolitan-government].role", "host"),
    Fact("UN ESCAP held it with Seoul", FORUM,
         "United Nations Economic and Social Commission for Asia and the Pacific",
         "유엔 아시아태평양 경제사회위원회", "hosts[un-escap].organization.name"),
    Fact("CityNet held it with Seoul", FORUM,
         "CityNet", "시티넷", "hosts[citynet].organization.name"),
    Fact("UN ESCAP and CityNet are co-hosts", FORUM,
         "Co-host", "공동 주최", "hosts[citynet].role", "co_host"),
    Fact("Its aim was to put the SDGs into practice", FORUM,
         "how cities can put the Sustainable Development Goals into practice",
         "지속가능발전목표(SDGs)를 어떻게 실천할지", "summary"),
    Fact("The goals are for 2016 to 2030", FORUM,
         "the goals for 2016 to 2030", "2016년부터 2030년까지", "summary"),
    Fact("A UN summit adopted them in September 2015", FORUM,
         "a United Nations summit had adopted in September 2015",
         "2015년 9월 유엔 정상회의에서 채택", "summary"),
    Fact("The article calls it the UN Development Summit", FORUM,
         "“UN Development Summit”", "UN Development Summit", "remarks"),
    Fact("500 central government employees came", FORUM,
         "500", "500", "attendance[government_employees].count", 500),
    Fact("They came from 11 departments", FORUM,
         "11", "11", "attendance[departments].count", 11),
    Fact("Whose departments is not said", FORUM,
         "“500 central government employees from 11 departments”",
         "‘11개 부처의 중앙정부 공무원 500명’", "remarks"),
    Fact("38 foreign cities were represented", FORUM,
         "Foreign cities that sent representatives", "대표를 보낸 해외 도시의 수",
         "attendance[cities].note"),
    Fact("The cities were 38", FORUM,
         "38", "38", "attendance[cities].count", 38),
    Fact("8 mayors came", FORUM,
         "8 mayors", "시장 8명", "attendance[mayors].count", 8),
    Fact("5 deputy mayors came", FORUM,
         "5 deputy mayors", "부시장 5명", "attendance[deputy_mayors].count", 5),
    Fact("1 vice minister came", FORUM,
         "1 vice minister", "차관 1명", "attendance[vice_ministers].count", 1),
    Fact("The vice minister is counted among cities' representatives", FORUM,
         "Counted among the representatives of the 38 foreign cities",
         "해외 38개 도시 대표 가운데 한 명으로 셌다", "attendance[vice_ministers].note"),
    Fact("The figures are this source's claim", FORUM,
         "Seoul Policy Archive", "서울 정책아카이브", "attendance[mayors].source.slug", SOURCE),
    Fact("The five partners", FORUM,
         "Bangladesh, Colombo, Bogor, Ho Chi Minh City and Addis Ababa",
         "방글라데시, 콜롬보, 보고르, 호찌민시, 아디스아바바", "summary"),
    Fact("They asked for e-government, smart transport and smart city policies", FORUM,
         "electronic government, smart transport and smart city development",
         "전자정부, 지능형 교통시스템, 스마트시티 개발", "summary"),
    Fact("They dealt with Mayor Park, the Deputy Mayor and departments", FORUM,
         "Mayor Won-soon Park, the Deputy Mayor and the departments concerned",
         "박원순 시장과 부시장, 관련 부서", "summary"),
    Fact("An export agreement was reached", FORUM,
         "reached an export agreement", "수출 합의를 이루었다",
         "citations[export agreement].stated"),
    Fact("Five policies go to five cities of five countries", FORUM,
         "five policies to five cities of five countries", "5개국 5개 도시에 정책 다섯 가지",
         "citations[to five cities].stated"),
    Fact("More than five policies are named", FORUM,
         "the text names more than five", "본문에 나오는 정책은 다섯 가지가 넘고", "remarks"),
    Fact("The five cities include a country", FORUM,
         "“five cities”, one of which, Bangladesh, is a country",
         "‘다섯 도시’라고 하지만 그중 방글라데시는 국가", "remarks"),
    Fact("Bangladeshi cities came, unnamed", FORUM,
         "“Bangladeshi cities”", "‘방글라데시의 도시들’", "remarks"),
    Fact("The heading calls the five additional", FORUM,
         "The heading calls the five “additional”", "‘추가로’ 수출한다고", "remarks"),
    Fact("All but Ho Chi Minh City import for the first time", FORUM,
         "For all but Ho Chi Minh City it is the first time", "호찌민시를 뺀 네 곳은 이번이 처음",
         "summary"),
    Fact("Working meetings after the forum settle the details", FORUM,
         "working meetings after the forum", "포럼 이후 실무 협의에서 구체화", "summary"),
    Fact("A line announces the exports for a forum already over", FORUM,
         "the article appeared 13 days after it ended", "포럼이 끝난 지 13일 뒤에 올라왔고",
         "remarks"),
    Fact("Byeonghan Lee spoke about it", FORUM,
         "Byeonghan Lee of Seoul's International Cooperation Department said",
         "서울시 국제협력 부서의 이병한은", "summary"),
    Fact("What he said Seoul will do", FORUM,
         "means to go on passing what it learned from its own growth to cities in developing "
         "countries", "개발도상국 도시에 계속 전하겠다고 말했다", "summary"),
    Fact("Colombo's delegation was led by its mayor", FORUM,
         "A.J.M Muzammil", "A.J.M 무자밀", "delegations[city-of-colombo].head.name"),
    Fact("Bogor's delegation was led by its mayor", FORUM,
         "Bima Arya Sugiarto", "비마 아리아 수기아르토", "delegations[city-of-bogor].head.name"),
    Fact("Ho Chi Minh City's was led by Lê Vǎn Khoa", FORUM,
         "Lê Vǎn Khoa", "레반코아", "delegations[city-of-ho-chi-minh].head.name"),
    Fact("His office, as worded", FORUM,
         "Vice Chairman of National People's Congress", "전국인민대표대회 부의장",
         "delegations[city-of-ho-chi-minh].office"),
    Fact("Addis Ababa took part", FORUM,
         "City of Addis Ababa", "아디스아바바시",
         "delegations[city-of-addis-ababa].organization.name"),
    # What it adopted
    Fact("The Seoul Declaration was adopted", FORUM,
         "Seoul Declaration", "서울 선언", f"{DECLARATION}.title"),
    Fact("Every city adopted it after three days of hard debate", FORUM,
         "adopted by every city that took part, after three days of hard debate",
         "사흘간의 열띤 토론 끝에 참가 도시가 모두 채택", f"{DECLARATION}.summary"),
    Fact("It was adopted within the forum's days", FORUM,
         "10 June 2016", "2016년 6월", f"{DECLARATION}.adopted.edtf", "2016-06-08/2016-06-10"),
    Fact("It is about the goals for 2030", FORUM,
         "A declaration on the Sustainable Development Goals for 2030",
         "2030년까지의 지속가능발전목표에 관한 선언", f"{DECLARATION}.summary"),
    Fact("Its motto", FORUM,
         "No one or city shall be left out.", "그 누구도, 그 어떤 도시도 소외되어서는 안 된다.",
         f"{DECLARATION}.motto"),
    Fact("Its motto is said to be one of its five areas, but is not listed", FORUM,
         "It counts the motto as part of the Declaration's five areas, but the list of five does "
         "not contain it", "나열한 다섯 항목에는 없다", "remarks"),
    Fact("Declaration 1: integrated leadership of local government", FORUM,
         "Local governments lead sustainable development in an integrated way",
         "지속가능발전을 위한 지방정부의 통합적 리더십", f"{DECLARATION}.principles[1].title"),
    Fact("Declaration 2: citizens", FORUM,
         "It is citizens who in the end bring sustainable development about",
         "지속가능발전의 궁극적인 주체는 시민", f"{DECLARATION}.principles[2].title"),
    Fact("Declaration 3: smart, sustainable, inclusive", FORUM,
         "Plans that are smart and sustainable, and development that includes everyone",
         "스마트하고 지속가능한 계획과 포용적 발전", f"{DECLARATION}.principles[3].title"),
    Fact("Declaration 4: partnerships", FORUM,
         "Help stakeholders of every kind to work as partners",
         "다양한 이해관계자 간 파트너십 촉진", f"{DECLARATION}.principles[4].title"),
    Fact("Declaration 5: shared knowledge", FORUM,
         "Cities go on exchanging what they know and can do",
         "도시 간 지식과 전문성의 지속적인 공유", f"{DECLARATION}.principles[5].title"),
    Fact("A principle is linked to an SDG target", FORUM,
         "16.7", "16.7", f"{DECLARATION}.principles[2].targets[16.7].slug", "16.7"),
    Fact("Those links are the archive's", FORUM,
         "The links from principles to SDG targets are the archive's reading",
         "지속가능발전목표 세부 목표의 연결은 기사가 아니라 아카이브의 판단", "remarks"),
    Fact("The Seoul Communiqué", FORUM,
         "Seoul Communiqué on Urban Policy for the SDGs",
         "지속가능발전목표를 위한 도시정책에 관한 서울 코뮈니케", f"{COMMUNIQUE}.title"),
    Fact("It commits the cities to the 2030 Agenda", FORUM,
         "commit themselves again to carrying out the 2030 Agenda",
         "2030 의제와 그 목표를 온전히 이행하겠다고 다시 약속", f"{COMMUNIQUE}.summary"),
    Fact("It calls for smart citizens' ideas", FORUM,
         "with the ideas of smart citizens from innovative cities everywhere",
         "혁신적인 도시와 똑똑한 시민의 지혜를 모아", f"{COMMUNIQUE}.summary"),
    Fact("Its motto, in other words", FORUM,
         "No one shall be left behind – no city shall be left behind.",
         "누구도 뒤처지지 않고, 어떤 도시도 뒤처지지 않는다.", f"{COMMUNIQUE}.motto"),
    Fact("Whether declaration and communiqué are one is not said", FORUM,
         "without saying whether the two are the same", "둘이 같은 문서인지는 말하지 않는다",
         "remarks"),
    Fact("Its first principle is unnumbered, the others are I to IV", FORUM,
         "The first of the communiqué's five principles bears no number",
         "첫째에는 번호가 없고 나머지 넷에 I부터 IV까지", "remarks"),
    Fact("Communiqué 1: local leadership", FORUM,
         "Local Government Leadership and Integrated Planning for Sustainable Development",
         "지속가능발전을 위한 지방정부의 리더십과 통합적 계획",
         f"{COMMUNIQUE}.principles[1].title"),
    Fact("What it asks: good governance", FORUM,
         "under good governance", "좋은 거버넌스에 따라", f"{COMMUNIQUE}.principles[1].text"),
    Fact("Communiqué 2: citizens at the heart", FORUM,
         "Citizen Participation is at the Heart of Sustainable Urban Development",
         "지속가능한 도시 발전의 중심은 시민 참여", f"{COMMUNIQUE}.principles[2].title"),
    Fact("What it asks: deliberation", FORUM,
         "let citizens deliberate with them", "시민이 참여하는 숙의 과정",
         f"{COMMUNIQUE}.principles[2].text"),
    Fact("Communiqué 3: smart planning", FORUM,
         "Smart Planning for Sustainable and Inclusive Urban Development",
         "지속가능하고 포용적인 도시 발전을 위한 스마트 계획", f"{COMMUNIQUE}.principles[3].title"),
    Fact("What it asks: open platforms", FORUM,
         "policies, programmes and open platforms", "정책과 프로그램, 열린 플랫폼",
         f"{COMMUNIQUE}.principles[3].text"),
    Fact("Communiqué 4: partnerships on many levels", FORUM,
         "Multilevel Partnerships Promote Implementation", "이행을 앞당기는 다층적 파트너십",
         f"{COMMUNIQUE}.principles[4].title"),
    Fact("What it asks: one vision", FORUM,
         "firms, local governments, civil society and regional networks of cities",
         "민간 부문, 지방정부, 시민사회, 도시 간 지역 네트워크",
         f"{COMMUNIQUE}.principles[4].text"),
    Fact("Communiqué 5: shared knowledge", FORUM,
         "Knowledge Sharing among Cities", "도시 간 지식 공유",
         f"{COMMUNIQUE}.principles[5].title"),
    Fact("What it names: the knowledge platform", FORUM,
         "“Urban SDG Knowledge Platform”", "Urban SDG Knowledge Platform",
         f"{COMMUNIQUE}.principles[5].text"),
    # Bangladesh
    Fact("An MOU", BANGLADESH,
         "Memorandum of understanding", "양해각서", "type", "mou"),
    Fact("Signed on 9 June 2016", BANGLADESH,
         "9 June 2016", "2016년 6월 9일", "actions[signed].date.edtf", "2016-06-09"),
    Fact("The article says it was written, on a Thursday", BANGLADESH,
         "Thursday, the second day of the forum. The article says “wrote”.",
         "포럼 둘째 날인 목요일. 기사는 ‘썼다(wrote)’고 적는다.", "actions[signed].note"),
    Fact("Seoul's fire emergency department exports", BANGLADESH,
         "Seoul fire emergency department", "서울시 소방재난본부",
         "parties[seoul-fire-emergency-department].organization.name"),
    Fact("It is the exporter", BANGLADESH,
         "Exporter", "수출", "parties[seoul-fire-emergency-department].role", "exporter"),
    Fact("Bangladesh's fire and civil defense imports", BANGLADESH,
         "Bangladesh Fire and Civil Defense", "방글라데시 소방민방위부",
         "parties[bangladesh-fire-and-civil-defense].organization.name"),
    Fact("The party is called a system", BANGLADESH,
         "Bangladesh's fire and civil defense system", "Bangladesh's fire and civil defense system",
         "remarks"),
    Fact("It is Bangladesh's first import", BANGLADESH,
         "Bangladesh imports from Seoul for the first time",
         "방글라데시는 서울의 정책을 처음 들여온다", "exports[119-emergency-system].first_import",
         True),
    Fact("It is the first export of the 119 system", BANGLADESH,
         "The first export of the 119 system", "119 시스템의 첫 수출이다",
         "exports[119-emergency-system].description"),
    Fact("Done or still to come: the article says both", BANGLADESH,
         "in one place as something that has happened and in another as something to come",
         "한 곳에서는 이미 이루어진 일로, 다른 곳에서는 앞으로의 일로", "remarks"),
    Fact("Why Bangladesh wants it", BANGLADESH,
         "disasters of many kinds", "갖가지 재난으로 인명이 위태로운", "summary"),
    Fact("A module for local service, and advice", BANGLADESH,
         "A module for local service", "현지 서비스용 모듈",
         "exports[119-emergency-system].description"),
    Fact("Transfer, consultation, training and joint exercises", BANGLADESH,
         "Joint exercise", "합동 훈련", "exports[119-emergency-system].modes",
         ["system_transfer", "consultation", "training", "joint_exercise"]),
    Fact("Cooperation in managing disasters", BANGLADESH,
         "work together on managing disasters", "재난관리 분야의 협력 사업", "summary"),
    Fact("The stage is agreed", BANGLADESH,
         "Agreed", "합의", "exports[119-emergency-system].stage", "agreed"),
    Fact("The system rests on advanced IT", EMERGENCY,
         "built on advanced information technology", "첨단 정보기술을 바탕으로", "summary"),
    Fact("Korean or Seoul's: the article says both", EMERGENCY,
         "the Korean 119 system", "‘한국의’ 119 시스템", "remarks"),
    # Colombo
    Fact("An MOU of cooperating cities", COLOMBO,
         "Memorandum of understanding between Seoul and Colombo as cooperating cities",
         "서울·콜롬보 협력도시 양해각서", "title"),
    Fact("Signed on 8 June 2016", COLOMBO,
         "8 June 2016", "2016년 6월 8일", "actions[signed].date.edtf", "2016-06-08"),
    Fact("A Wednesday", COLOMBO,
         "Wednesday, the first day of the forum", "포럼 첫날인 수요일", "actions[signed].note"),
    Fact("Won-soon Park signed for Seoul", COLOMBO,
         "Won-soon Park", "박원순",
         "parties[seoul-metropolitan-government].signatories[won-soon-park].person.name"),
    Fact("as Seoul Mayor", COLOMBO,
         "Seoul Mayor", "서울시장",
         "parties[seoul-metropolitan-government].signatories[won-soon-park].office"),
    Fact("A.J.M Muzammil signed for Colombo", COLOMBO,
         "A.J.M Muzammil", "A.J.M 무자밀",
         "parties[city-of-colombo].signatories[ajm-muzammil].person.name"),
    Fact("as Colombo Mayor", COLOMBO,
         "Colombo Mayor", "콜롬보 시장",
         "parties[city-of-colombo].signatories[ajm-muzammil].office"),
    Fact("Colombo is Sri Lanka's biggest city", "/cities/colombo/",
         "Colombo is in Sri Lanka and is its biggest city", "스리랑카의 최대 도시",
         "citations[country].stated"),
    Fact("The tax administration system is to be transferred", COLOMBO,
         "Tax administration system", "세무행정 시스템",
         "exports[tax-administration-system].policy.name"),
    Fact("That is agreed", COLOMBO,
         "Agreed", "합의", "exports[tax-administration-system].stage", "agreed"),
    Fact("Colombo's taxes are handled by hand", COLOMBO,
         "collects its taxes by hand", "세금을 수작업으로 부과하고 걷는데", "summary"),
    Fact("Growth raises property tax", COLOMBO,
         "its revenue from property tax", "재산세 수입이 늘고", "summary"),
    Fact("It needs automated taxation and a database", COLOMBO,
         "a database of land and tax", "토지·세무 정보 데이터베이스", "summary"),
    Fact("Seoul builds an integrated information system", COLOMBO,
         "an integrated information system that joins data on land and tax",
         "토지 정보와 세무 정보를 연계한 통합정보시스템",
         "exports[tax-administration-system].description"),
    Fact("Departments, export teams and tax system companies cooperate", COLOMBO,
         "Seoul's policy export teams and the companies that manage Seoul's tax system",
         "서울시 정책수출사업단, 서울시 세무 시스템 관리 업체",
         "exports[tax-administration-system].description"),
    Fact("The waste system is hoped for", COLOMBO,
         "A hope that Mayor Muzammil put to Mayor Won-soon Park",
         "무자밀 시장이 박원순 시장에게 밝힌 희망", "exports[waste-disposal-system].description"),
    Fact("It is recorded as requested", COLOMBO,
         "Requested", "요청", "exports[waste-disposal-system].stage", "requested"),
    Fact("The heading says it will be shared", COLOMBO,
         "On waste the article is not of one mind", "폐기물에 관해 기사의 말이 서로 다르다",
         "remarks"),
    Fact("Waste is a growing problem in Colombo", COLOMBO,
         "a growing problem for society", "갈수록 큰 사회 문제", "summary"),
    Fact("It is Colombo's first import", COLOMBO,
         "Colombo imports from Seoul for the first time", "콜롬보는 서울의 정책을 처음 들여온다",
         "exports[tax-administration-system].first_import", True),
    # Ho Chi Minh City
    Fact("An oral understanding, as no document is named", HO_CHI_MINH,
         "Oral understanding", "구두", "type", "oral_understanding"),
    Fact("No document is named", HO_CHI_MINH,
         "No document is named", "문서가 언급되지 않아", "remarks"),
    Fact("Agreed during the forum", HO_CHI_MINH,
         "10 June 2016", "2016년 6월 8일", "actions[agreed].date.edtf", "2016-06-08/2016-06-10"),
    Fact("The two already worked together on transport", HO_CHI_MINH,
         "already worked closely together on transport", "이미 교통 분야에서 긴밀히 협력해 왔다",
         "summary"),
    Fact("Added: the transportation card system", HO_CHI_MINH,
         "Transportation card system", "교통카드 시스템",
         "exports[transportation-card-system].policy.name"),
    Fact("Added: the smart transportation system with TOPIS", HO_CHI_MINH,
         "Smart transportation system and traffic information centre (TOPIS)",
         "지능형 교통시스템·교통정보센터(TOPIS)",
         "exports[topis-traffic-information-centre].policy.name"),
    Fact("It is not the city's first import", HO_CHI_MINH,
         "Not its first import", "처음 들여오는 것이 아니다",
         "exports[transportation-card-system].first_import", False),
    Fact("Lê Vǎn Khoa came because of traffic jams", HO_CHI_MINH,
         "unending traffic jams", "고질적인 교통 체증", "summary"),
    Fact("He visited the traffic information centre", HO_CHI_MINH,
         "Lê Vǎn Khoa visits Seoul's traffic information centre (TOPIS)",
         "레반코아, 서울 교통정보센터(TOPIS) 방문", "milestones[visit].title"),
    Fact("The visit has no day", HO_CHI_MINH,
         "June 2016", "2016년 6월", "milestones[visit].actual.edtf", "2016-06"),
    Fact("His office is odd", HO_CHI_MINH,
         "Viet Nam's parliament is the National Assembly", "베트남의 의회는 국회", "remarks"),
    Fact("His name is spelled with ǎ", "/people/le-van-khoa/",
         "Lê Văn Khoa", "Lê Văn Khoa", "names[Lê Văn Khoa].language", "vi"),
    Fact("The city has two names in the article", "/cities/ho-chi-minh-city/",
         "writes both “Ho Chi Minh” and “Ho Chi Minh City”", "‘Ho Chi Minh’과 ‘Ho Chi Minh City’",
         "remarks"),
    Fact("Earlier: railway advice to Ho Chi Minh City", RAILWAYS,
         "City of Ho Chi Minh", "호찌민시", "exports[city-of-ho-chi-minh].recipient.name"),
    Fact("by the Seoul Metropolitan Rapid Transit Corporation", RAILWAYS,
         "Seoul Metropolitan Rapid Transit Corporation", "서울특별시도시철도공사", "owner.name"),
    Fact("in September 2015", RAILWAYS,
         "September 2015", "2015년 9월", "exports[city-of-ho-chi-minh].date.edtf", "2015-09"),
    Fact("as policy advice and training", RAILWAYS,
         "Policy advice", "정책자문", "exports[city-of-ho-chi-minh].modes",
         ["policy_advice", "training"]),
    Fact("which was delivered", RAILWAYS,
         "Delivered", "전수 완료", "exports[city-of-ho-chi-minh].stage", "delivered"),
    Fact("through the government's KSP", RAILWAYS,
         "Knowledge Sharing Program (KSP)", "경제발전경험공유사업(KSP)", "summary"),
    # Bogor
    Fact("A letter of intent", BOGOR,
         "Letter of intent", "의향서", "type", "loi"),
    Fact("signed in June 2016, on no day that is given", BOGOR,
         "June 2016", "2016년 6월", "actions[signed].date.edtf", "2016-06"),
    Fact("The article gives no date", BOGOR,
         "The article gives no date for the letter", "의향서에 서명한 날짜는 기사에 없다",
         "remarks"),
    Fact("Won-soon Park signed, as Mayor", BOGOR,
         "Mayor", "시장",
         "parties[seoul-metropolitan-government].signatories[won-soon-park].office"),
    Fact("Bima Arya Sugiarto signed", BOGOR,
         "Bima Arya Sugiarto", "비마 아리아 수기아르토",
         "parties[city-of-bogor].signatories[bima-arya-sugiarto].person.name"),
    Fact("as Mayor too", BOGOR,
         "Both signatories are called simply “Mayor”", "두 서명자의 직함은 그냥 ‘Mayor(시장)’이다",
         "remarks"),
    Fact("It is about smart city development", BOGOR,
         "Smart city development", "스마트시티 개발",
         "exports[smart-city-development].policy.name"),
    Fact("Overall city development policies are shared", BOGOR,
         "Overall policies on city development", "도시 발전 정책 전반",
         "exports[city-development-policies].policy.name"),
    Fact("Bogor takes Seoul as its benchmark", BOGOR,
         "to take Seoul, with its world-renowned experience", "서울을 본보기로 삼을 계획",
         "summary"),
    Fact("It is interested in the ICT-based administrative system", SMART_ADMINISTRATION,
         "based on information and communications technology", "정보통신기술(ICT)을 바탕으로",
         "summary"),
    Fact("of which no agreement is reported", SMART_ADMINISTRATION,
         "Requested", "요청", "exports[city-of-bogor].stage", "requested"),
    Fact("It is Bogor's first import", BOGOR,
         "Bogor imports from Seoul for the first time", "보고르는 서울의 정책을 처음 들여온다",
         "exports[smart-city-development].first_import", True),
    # Addis Ababa
    Fact("Talks only: an oral understanding", ADDIS_ABABA,
         "Oral understanding", "구두", "type", "oral_understanding"),
    Fact("which stands as proposed", ADDIS_ABABA,
         "Proposed", "제안", "status", "proposed"),
    Fact("Training of public officers was discussed", ADDIS_ABABA,
         "Public officer training programme", "공무원 교육 프로그램",
         "exports[officer-training].policy.name"),
    Fact("and not agreed", ADDIS_ABABA,
         "Discussed", "논의", "exports[officer-training].stage", "discussed"),
    Fact("The opening counts it among those agreed with", ADDIS_ABABA,
         "counts Addis Ababa among the five with whom an export agreement was reached",
         "아디스아바바도 수출 합의를 이룬 다섯 곳에 넣는다", "remarks"),
    Fact("A delegation is to come in August 2016", ADDIS_ABABA,
         "August 2016", "2016년 8월", "milestones[visit].planned.edtf", "2016-08"),
    Fact("to experience the training", ADDIS_ABABA,
         "A delegation from Addis Ababa comes to Seoul to try the public officer training "
         "programme", "아디스아바바 대표단, 공무원 교육 프로그램을 경험하러 서울 방문",
         "milestones[visit].title"),
    Fact("The city plans to rebuild its centre", ADDIS_ABABA,
         "plans to rebuild its city centre on a large scale", "도심을 대규모로 재정비할 계획",
         "summary"),
    Fact("Its public servants lack experience", ADDIS_ABABA,
         "its public servants lack experience", "공무원들의 경험이 부족해", "summary"),
    Fact("Training is to make them more capable", ADDIS_ABABA,
         "make its staff more capable", "직원의 역량을 키우려", "summary"),
    Fact("It is Addis Ababa's first import", ADDIS_ABABA,
         "Addis Ababa imports from Seoul for the first time",
         "아디스아바바는 서울의 정책을 처음 들여온다", "exports[officer-training].first_import",
         True),
    # Names that are odd
    Fact("SMS for SMG", SEOUL,
         "first to “SMS” and then, throughout, to “SMG”", "처음에는 ‘SMS’로", "remarks"),
    Fact("The mayor's name, given name first", "/people/won-soon-park/",
         "puts the given name first", "이름을 성보다 앞에 적는다", "remarks"),
    Fact("The same mayor, family name first", "/people/won-soon-park/",
         "Park Won-soon", "Park Won-soon", "names[Park Won-soon].kind", "alias"),
    Fact("Byeonghan Lee, of the International Cooperation Department", "/people/byeonghan-lee/",
         "International Cooperation Department", "국제협력 부서", "remarks"),
    Fact("The department", "/organizations/seoul-international-cooperation-department/",
         "Seoul Metropolitan Government", "서울특별시", "parent.name"),
    Fact("What CityNet is said to stand for", "/organizations/citynet/",
         "Local Government Network for Human Settlement Programs",
         "Local Government Network for Human Settlement Programs", "remarks"),
]
# fmt: on

STEP = re.compile(r"\[([^\]]+)\]|([^.\[\]]+)")
SKIPPED = re.compile(r"<(script|style|template)\b.*?</\1>|<!--.*?-->", re.DOTALL)


@pytest.mark.parametrize("fact", FACTS, ids=[fact.says for fact in FACTS])
def test_a_fact_of_the_article_is_on_a_public_page_in_english_and_korean(
    fact, founding_record, client
):
    assert fact.en in text_of(client.get(fact.page))
    assert fact.ko in text_of(client.get(f"/ko{fact.page}"))


@pytest.mark.parametrize("fact", FACTS, ids=[fact.says for fact in FACTS])
def test_a_fact_of_the_article_is_in_the_api(fact, founding_record, client):
    response = client.get(f"/api/v1{fact.page}")
    assert response.status_code == 200
    found = at(response.json(), fact.at)
    if fact.value is None:
        assert fact.en in found["en"]
        assert fact.ko in found["ko"]
    else:
        assert found == fact.value


def test_every_citation_is_of_a_field_that_its_record_has(founding_record):
    citations = [
        citation
        for model in apps.get_models()
        if model.__name__.endswith("Citation") and not model._meta.abstract
        for citation in model.objects.all()
    ]
    for citation in citations:
        citation.full_clean()
    assert {citation.source.slug for citation in citations} == {SOURCE}


def test_every_published_record_lacks_nothing(founding_record):
    lacking = {
        record.slug: record.missing_for_publication()
        for name in ("City", "Organization", "Person", "Forum", "Policy", "Agreement")
        for record in model_named(name).objects.all()
        if record.missing_for_publication()
    }
    assert lacking == {}


def test_every_text_is_in_english_and_in_korean():
    one_language = [
        (row["model"], name, texts)
        for row in json.loads(FOUNDING.read_text("utf-8"))
        for name, texts in row["fields"].items()
        if isinstance(texts, dict) and not (texts.get("en") and re.search("[가-힣]", texts["ko"]))
    ]
    assert one_language == []


def test_loading_the_founding_record_again_changes_nothing(founding_record):
    before = counts(), version()
    call_command("loaddata", "founding", verbosity=0)
    with transaction.atomic():
        refresh_stale()
    assert (counts(), version()) == before


def text_of(response):
    """What a reader of the page's main part sees: no tags, single spaces."""
    assert response.status_code == 200
    html = response.content.decode()
    main = re.search(r"<main\b.*?</main>", html, re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", SKIPPED.sub(" ", main[0]))).split())


def at(document, path):
    """Follow a path such as "parties[city-of-colombo].signatories[ajm-muzammil].office"."""
    for key, name in STEP.findall(path):
        if name:
            document = document[name]
        else:
            about = [part for part in document if is_about(part, key)]
            document = (about or [part for part in document if mentions(part, key)])[0]
    return document


def is_about(part, key):
    """Whether a part of a list is about `key`: a field of it says so, or a record it names."""
    named = (
        value["slug"] for value in part.values() if isinstance(value, dict) and "slug" in value
    )
    plain = (str(value) for value in part.values() if isinstance(value, str | int))
    return key in plain or key in named


def mentions(part, words):
    """Whether a text of a part has these words."""
    return any(words in value.get("en", "") for value in part.values() if isinstance(value, dict))


def model_named(name):
    return next(model for model in apps.get_models() if model.__name__ == name)


def counts():
    """How many rows each staff table has."""
    return {
        model._meta.label: model.objects.count()
        for model in apps.get_models()
        if model._meta.app_label in {"archive", "cities", "forums", "agreements"}
        and not model.__name__.endswith("Event")
        and model.__name__ != "StaleMark"
    }


def version():
    return ArchiveVersion.objects.get().sequence
