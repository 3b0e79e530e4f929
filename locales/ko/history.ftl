# What history says of each step, and the names of the fields that a step changed.

## The office and its members

history-office-founded = 사무실 개설
history-office-named = 사무실 이름 지정
history-member-added = 구성원 추가: { $name }
history-member-changed = 구성원 변경: { $name }
history-member-retired = 구성원 해제: { $name }

## Attached files

history-attachment-added = 파일 첨부: { $name }
history-attachment-renamed = 첨부 파일 이름 변경: { $name }
history-attachment-described = 첨부 파일 정보 수정: { $name }
history-attachment-removed = 첨부 파일 삭제: { $name }

## Undo and redo

history-undone = 실행 취소: { $what }
history-redone = 다시 실행: { $what }
history-program = Hamkor 프로그램

## Fields that are texts

history-field-title = 제목
history-field-name = 이름
history-field-short-name = 약칭
history-field-text = 본문
history-field-cell = 표의 칸
history-field-unit = 단위
history-field-place = 장소
history-field-classification = 문서 등급
history-field-spelling = 표기
history-field-wording-state = 번역 상태

## Fields of plans

history-field-state = 상태
history-field-kind = 종류
history-field-version = 판
history-field-source-language = 원문 언어
history-field-responsible = 담당 기관
history-field-drafter = 기안자
history-field-due = 기한
history-field-dated = 작성일
history-field-position = 순서
history-field-level = 단계
history-field-table = 표의 모양
history-field-starts = 시작
history-field-ends = 종료
history-field-example = 예시
history-field-baseline = 기준값
history-field-target = 목표값
history-field-period-starts = 기간 시작
history-field-period-ends = 기간 종료
history-field-measured-on = 측정일
history-field-value = 값
history-field-source = 출처

## Fields of packets, members, organisations and files

history-field-purpose = 용도
history-field-held-on = 개최일
history-field-prepared-on = 준비일
history-field-languages = 언어
history-field-role = 역할
history-field-country = 국가
history-field-default-language = 사무실 언어
history-field-retired = 해제
history-field-file-name = 파일 이름

## What was added or removed

history-field-record = 기록
history-field-passage = 문단
history-field-node = 목표·세부 목표·과제
history-field-indicator = 지표
history-field-indicator-value = 측정값
history-field-packet-item = 자료집 항목
history-field-opinion = 의견
history-field-plan-version = 승인본
history-field-attachment = 첨부 파일
history-field-file-role = 파일 구분
history-field-file-language = 파일 언어
history-value-yes = 예
history-value-no = 아니요

## 문단의 종류와 번역의 상태

history-passage-heading = 제목
history-passage-paragraph = 본문 문단
history-passage-list-item = 목록 항목
history-passage-table = 표
history-passage-figure = 그림
history-passage-note = 출처
history-wording-original = 원문
history-wording-translated = 번역됨
history-wording-reviewed = 검토됨
# $to (Text) - the name of the laptop that has the office
history-handed-over = 사무실을 { $to }에 넘겨줌
# $to (Text) - the name of the laptop that was to have the office
history-hand-over-failed = 사무실을 { $to }에 넘겨주지 못함
# $from (Text) - the name of the laptop that it comes from
history-taken-back = { $from }에서 사무실을 돌려받음
# $to (Text) - the name of the laptop that had the office
history-went-on = { $to }의 사본 없이 계속함
history-field-chain-link = 약속 사슬의 연결
history-field-chain-from = 이행 주체
history-field-chain-verb = 관계
history-field-chain-to = 대상
history-field-editions = 판 구성
history-field-large-print = 큰 글자판
history-field-duplex = 양면
history-field-notes-lines = 메모 줄 수
history-field-has-index = 인명·기관 색인
history-field-lists-asked = 결정 요청 목록
history-field-packet-about = 회의·방문
history-field-item-parts = 인쇄할 부분
history-field-item-depth = 단계
history-field-item-query = 목록의 내용
history-field-item-readers = 열람자
history-field-orientation = 용지 방향
history-field-copies = 부수
history-field-edition-language = 판의 언어
history-field-reader = 열람자
history-field-emblem = 상징 그림
history-field-watermark = 배경 글자
history-field-body = 글
history-field-asked = 결정 요청 사항
history-field-packet-template = 자료집 틀
history-field-point = 말씀 요지
history-emblem-chosen = 사무실 상징 그림 선택
history-field-line-member = 결재선
history-field-line-place = 자리
history-field-verdict = 답변
history-field-quote = 댓글이 달린 말
history-field-comment-done = 댓글 처리됨
history-field-pages = 쪽수
history-field-plan-line = 결재선
history-field-comment = 댓글
history-field-kept-pdf = 보관된 인쇄본
history-field-printing = 인쇄
history-field-printing-way = 인쇄한 곳
history-field-printing-place = 프린터 또는 파일
