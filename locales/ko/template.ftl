# Templates of documents: what they make, what their passages are, and what is still to be filled in.

template-document-policy-plan = 정책계획
template-document-mou = 양해각서
template-document-expert-request = 전문가 파견 요청
template-document-minutes = 회의록
template-document-survey-report = 조사 보고서
template-document-advice = 자문 의견
template-document-letter = 공문
template-document-brief = 장관 보고
template-block-heading-1 = 제목 1
template-block-heading-2 = 제목 2
template-block-heading-3 = 제목 3
template-block-paragraph = 문단
template-block-item-1 = 목록 1
template-block-item-2 = 목록 2
template-block-item-3 = 목록 3
template-block-numbered-1 = 번호 목록 1
template-block-numbered-2 = 번호 목록 2
template-block-numbered-3 = 번호 목록 3
template-block-note = 출처 주
# $count (Number) - how many blanks there are
template-remark-blanks = 채울 자리(«…») { $count }곳
template-begin = 문서 시작
template-begin-about = 문단이 모든 언어로 들어옵니다. 채울 자리는 «…»로 표시됩니다.
template-blanks = 채울 자리
template-blanks-none = 채울 자리가 없습니다.
