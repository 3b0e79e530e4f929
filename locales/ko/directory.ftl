# 기관.

directory-add = 기관 추가
directory-name = 이름
directory-country = 국가
directory-country-UZ = 우즈베키스탄
directory-country-KR = 한국
directory-country-other = 기타 국가
directory-kind = 종류
directory-kind-ministry = 부처
directory-kind-agency = 청·진흥원
directory-kind-committee = 위원회
directory-kind-university = 대학교
directory-kind-centre = 센터
directory-kind-association = 협회
directory-kind-other = 기타
directory-kind-firm = 기업
