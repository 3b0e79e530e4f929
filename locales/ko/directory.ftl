# 기관.

directory-add = 기관 추가
directory-edit = 기관 이름
directory-name-in = 이름 · { $language }
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
directory-seek = 기관 찾기
directory-none = 아직 기관이 없습니다
directory-none-about = 계획을 담당하는 부처, 기관, 대학교, 센터를 두는 곳입니다.
directory-none-found = 이름에 이 낱말이 든 기관이 없습니다.
directory-kind-firm = 기업
