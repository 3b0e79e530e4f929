# Backup copies of the office and what is kept of them.

## What a check can find

backup-problem-page = 파일의 쪽이 변경되었거나 읽을 수 없습니다: { $detail }
backup-problem-table = 표의 상태가 올바르지 않습니다: { $detail }
backup-problem-reference = 없는 행을 가리키는 행이 있습니다. 표: { $table }
backup-problem-chain = 이력이 변경되었습니다. 항목: { $entry }
backup-problem-piece = 첨부 파일의 내용이 첨부할 때와 다릅니다: { $digest }

## Where the office stands

backup-hazard-network = 이 사무실 파일은 다른 컴퓨터나 네트워크 드라이브에 있습니다. 연결이 끊기거나 두 컴퓨터에서 동시에 열면 파일이 손상될 수 있습니다. 사무실 파일은 이 컴퓨터의 디스크에 두고, 네트워크 폴더는 백업의 두 번째 폴더로 지정해 주십시오.
backup-hazard-cloud = 이 사무실 파일은 OneDrive 같은 클라우드 서비스가 여러 컴퓨터에 동기화하는 폴더에 있습니다. 변경 도중의 파일이 복사되거나 이전 파일로 바뀔 수 있습니다. 사무실 파일을 이 컴퓨터에만 있는 폴더로 옮겨 주십시오.
