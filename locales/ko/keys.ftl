# 단축키 설명.

keys-desk = 모든 화면
keys-text = 정책계획 본문
keys-find = 무엇이든 찾기
keys-undo = 실행 취소
keys-redo = 다시 실행
keys-print = 열린 문서 인쇄
keys-lock = 사무실 잠금
keys-regions = 화면의 다음 영역
keys-manual = 설명서
keys-enter = 쓰기 시작, 이어서 다음 문단
keys-escape = 쓰기 마침
keys-tab = 다음 언어
keys-move = 문단 이동
keys-marks = 굵게, 강조
keys-heading = 해당 수준의 제목
keys-paragraph = 본문 문단
keys-list = 목록 항목
keys-delete = 빈 문단 삭제
keys-stale = 다음 미갱신 번역
keys-packet = 자료집
keys-packet-move = 항목을 위나 아래로 이동
keys-packet-level = 항목의 단계 바꾸기
keys-packet-open = 선택한 항목의 설정
