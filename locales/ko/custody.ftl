# Handing the office over to another laptop, taking it back, and files that lack a part of its history.

custody-title = 넘겨주기
custody-about = 사무실을 다른 노트북으로 가져갈 때는 넘겨줍니다. 돌아올 때까지 그쪽 사본만 고칠 수 있고 여기 사본은 읽을 수만 있습니다.
custody-computer = 이 컴퓨터의 이름
custody-computer-hint = 사무실을 넘겨줄 때 동료에게 보입니다.
custody-hand-over = 넘겨주기
custody-hand-over-title = 사무실 넘겨주기
custody-hand-over-about = 확인을 마친 전체 사본을 이 파일에 씁니다. 그 뒤로 여기 사본은 읽고 인쇄하고 내보낼 수 있지만 고칠 수 없습니다.
custody-to = 다른 노트북의 이름
custody-place = 그 노트북에 줄 파일
# $name (Text) - the name of the office
# $to (Text) - the name of the laptop that it is for
custody-file-name = { $to }에 줄 { $name }
custody-writing = 사본을 쓰고 확인하고 있습니다.
# $path (Text) - the file
# $to (Text) - the name of the laptop that has the office
custody-done = { $to }에 넘겨주었습니다. 이 파일을 가져가서 여십시오: { $path }
# $member (Text) - who did it
# $to (Text) - the name of the laptop that has the office
# $when (Text) - the moment, as the reader says it
custody-band = { $when }에 { $member } 님이 { $to }에 넘겨주었습니다. 돌아올 때까지 이 사본은 읽을 수만 있습니다.
custody-band-only-read = 이 파일은 읽기 전용으로 열었습니다.
custody-take-back = 돌려받기
custody-take-back-title = 사무실 돌려받기
custody-take-back-about = 파일을 확인하며, 여기 사본의 내용이 모두 들어 있어야 합니다. 그런 다음 여기 사본을 대신하고, 여기 있던 내용은 백업으로 남깁니다.
custody-came = 돌아온 파일
custody-passphrase = 그 파일의 암호문구
custody-taking = 파일을 확인하고 있습니다.
custody-taken = 사무실이 돌아왔습니다. 여기에서 계속 작업할 수 있습니다.
custody-here = 여기 사본
custody-there = 선택한 파일
# $member (Text) - who changed it last
# $text (Text) - what was done
# $when (Text) - the moment, as the reader says it
custody-last = 마지막 변경: { $member }, { $when } · { $text }
# $count (Number) - how many
custody-steps = 다른 쪽에 없는 변경 { $count }건
custody-go-on = 사본 없이 계속
# $to (Text) - the name of the laptop that has the office
custody-go-on-title = { $to } 없이 계속
# $to (Text) - the name of the laptop that has the office
custody-go-on-about = { PARTICLE($to, form: "을") } 잃어버렸거나 그쪽 사본이 돌아오지 않을 때에만 선택하십시오. 여기 사본을 다시 고칠 수 있게 됩니다. 그동안 { $to }에서 한 작업은 여기에 없으며, 양쪽이 모두 바뀐 뒤에는 그 파일을 돌려받을 수 없습니다. 이 단계는 이력에 남습니다.
# $to (Text) - the name of the laptop that has the office
custody-went-on = { $to } 없이 여기에서 계속 작업합니다.
# $to (Text) - the name of the laptop that it was written for
custody-arrived-title = 받는 노트북: { $to }
# $from (Text) - the laptop that it comes from
# $member (Text) - who handed it over
# $to (Text) - the name of the laptop that it was written for
# $when (Text) - the moment, as the reader says it
custody-arrived = { $when }에 { $member } 님이 이 사무실을 { $from }에서 { PARTICLE($to, form: "으로") } 넘겨주었습니다. 여기에서 고칠 수 있으며, { $from }의 사본은 이것이 돌아갈 때까지 읽을 수만 있습니다.
# $here (Text) - the name of this computer
# $to (Text) - the name of the laptop that it was written for
custody-arrived-other = 이 컴퓨터의 이름은 { PARTICLE($to, form: "이") } 아니라 { $here }입니다. 다른 노트북에 줄 파일이라면 닫고 그 노트북으로 가져가십시오.
# $to (Text) - the name of the laptop that it was written for
custody-arrived-name = 이 컴퓨터를 { PARTICLE($to, form: "으로") } 부르기
custody-arrived-work = 여기에서 작업
custody-astray-older = 이 사무실의 이전 상태
custody-astray-own = 다른 길로 간 파일
# $member (Text) - who changed it last
# $when (Text) - the moment, as the reader says it
custody-astray-here = 이 파일: { $member }, { $when }에 마지막으로 변경.
# $member (Text) - who changed it last
# $path (Text) - the other file
# $when (Text) - the moment, as the reader says it
custody-astray-there = 다른 파일({ $path }): { $member }, { $when }에 마지막으로 변경.
# $member (Text) - who changed it last
# $when (Text) - the moment, as the reader says it
custody-astray-same-place = 전에 이 위치에 있던 파일: { $member }, { $when }에 마지막으로 변경.
# $count (Number) - how many
custody-astray-lacking = 다른 파일에 있는 변경 { $count }건이 이 파일에 없습니다.
custody-astray-older-about = 일부러 백업을 복원했다면 문제가 없습니다. 이름을 선택하면 이 파일에서 작업합니다.
custody-astray-own-about = 이 파일에만 있는 변경도 있으며, 두 파일을 하나로 합칠 수 없습니다. 어느 파일에서 계속 작업할지 동료와 정하십시오. 이 파일을 열려면 이름을 선택하십시오.
custody-only-read = 읽기 전용으로 열기
