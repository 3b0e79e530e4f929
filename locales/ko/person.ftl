# People: by what custom they are named, how they are reached, which papers they have.

person-custom-korean = 성 먼저 (한국식)
person-custom-patronymic = 부칭 사용
person-custom-western = 이름 먼저 (서양식)
person-contact-phone = 전화
person-contact-mobile = 휴대전화
person-contact-email = 전자우편
person-contact-messenger = 메신저
person-contact-address = 주소
person-paper-passport = 여권
person-paper-official-passport = 관용·외교관 여권
person-paper-visa = 비자
person-paper-work-permit = 취업 허가
person-paper-residence = 거주 등록
person-paper-accreditation = 신임장·신분증
