# Backup copies of the office and what is kept of them.

## What a check can find

backup-problem-page = 파일의 쪽이 변경되었거나 읽을 수 없습니다: { $detail }
backup-problem-table = 표의 상태가 올바르지 않습니다: { $detail }
backup-problem-reference = 없는 행을 가리키는 행이 있습니다. 표: { $table }
backup-problem-chain = 이력이 변경되었습니다. 항목: { $entry }
backup-problem-piece = 첨부 파일의 내용이 첨부할 때와 다릅니다: { $digest }
# $plan (Text) - which plan and version
backup-problem-version = 승인된 계획의 본문이 승인 후에 변경되었습니다: { $plan }
