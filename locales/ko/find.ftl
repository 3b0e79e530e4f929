# 찾기.

find-box = 무엇이든 찾기 — 한글, Oʻzbekcha, Ўзбекча, Русский
find-title = 찾기
find-results = 찾은 결과
find-count = { $count }곳을 찾았습니다
find-none = ‘{ PARTICLE($words, form: "을", after: "’") } 찾지 못했습니다. 더 짧게, 또는 다른 문자로 찾아 보십시오.
find-hint = 어떤 문자로든 찾습니다: 정책계획, 자료집, 기관, 문단.
