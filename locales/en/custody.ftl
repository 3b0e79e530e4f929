# Handing the office over to another laptop, taking it back, and files that lack a part of its history.

custody-title = Hand over
custody-about = Whoever carries the office to another laptop hands it over: the copy there can be changed, this one only read, until it comes back.
custody-computer = Name of this computer
custody-computer-hint = Colleagues see it when the office is handed over.
custody-hand-over = Hand over
custody-hand-over-title = Hand the office over
custody-hand-over-about = A whole, checked copy is written to this file. Afterwards this copy can be read, printed and exported, but not changed.
custody-to = Name of the other laptop
custody-place = File for that laptop
# $name (Text) - the name of the office
# $to (Text) - the name of the laptop that it is for
custody-file-name = { $name } for { $to }
custody-writing = The copy is being written and checked.
# $path (Text) - the file
# $to (Text) - the name of the laptop that has the office
custody-done = Handed over to { $to }. Carry this file there and open it: { $path }
# $member (Text) - who did it
# $to (Text) - the name of the laptop that has the office
# $when (Text) - the moment, as the reader says it
custody-band = Handed over to { $to } by { $member }, { $when }. This copy can only be read until it comes back.
custody-band-only-read = This file was opened only to be read.
custody-take-back = Take back
custody-take-back-title = Take the office back
custody-take-back-about = The file is checked and must hold everything that this copy holds. Then it takes this copy’s place; what stood here is kept as a backup.
custody-came = File that came back
custody-passphrase = Passphrase of that file
custody-taking = The file is being checked.
custody-taken = The office is back. Work goes on here.
custody-here = This copy
custody-there = The file that was chosen
# $member (Text) - who changed it last
# $text (Text) - what was done
# $when (Text) - the moment, as the reader says it
custody-last = Last changed by { $member }, { $when }: { $text }
# $count (Number) - how many
custody-steps =
    { $count ->
        [one] { $count } step that the other does not have
       *[other] { $count } steps that the other does not have
    }
custody-go-on = Go on without it
# $to (Text) - the name of the laptop that has the office
custody-go-on-title = Go on without { $to }
# $to (Text) - the name of the laptop that has the office
custody-go-on-about = Do this only if { $to } is lost or its copy will not come back. This copy can then be changed again. What was done on { $to } since is not here, and its file can no longer be taken back once both have changed. History keeps this step.
# $to (Text) - the name of the laptop that has the office
custody-went-on = Work goes on here without { $to }.
# $to (Text) - the name of the laptop that it was written for
custody-arrived-title = Written for { $to }
# $from (Text) - the laptop that it comes from
# $member (Text) - who handed it over
# $to (Text) - the name of the laptop that it was written for
# $when (Text) - the moment, as the reader says it
custody-arrived = { $member } handed this office over from { $from } to { $to }, { $when }. It can be changed here; the copy on { $from } is only read until this one comes back.
# $here (Text) - the name of this computer
# $to (Text) - the name of the laptop that it was written for
custody-arrived-other = This computer is called { $here }, not { $to }. If the file was meant for another laptop, close it and carry it there.
# $to (Text) - the name of the laptop that it was written for
custody-arrived-name = Call this computer { $to }
custody-arrived-work = Work here
custody-astray-older = An earlier state of this office
custody-astray-own = This file has gone another way
# $member (Text) - who changed it last
# $when (Text) - the moment, as the reader says it
custody-astray-here = This file: last changed by { $member }, { $when }.
# $member (Text) - who changed it last
# $path (Text) - the other file
# $when (Text) - the moment, as the reader says it
custody-astray-there = The other, last seen at { $path }: last changed by { $member }, { $when }.
# $member (Text) - who changed it last
# $when (Text) - the moment, as the reader says it
custody-astray-same-place = What stood at this very place before: last changed by { $member }, { $when }.
# $count (Number) - how many
custody-astray-lacking =
    { $count ->
        [one] This file lacks { $count } step that the other has.
       *[other] This file lacks { $count } steps that the other has.
    }
custody-astray-older-about = If you restored a backup on purpose, all is well. Choose your name to work in it.
custody-astray-own-about = It also has steps of its own, and the two cannot be put together. Agree with your colleagues in which of them the work goes on. Choose your name to open this one.
custody-only-read = Open it only to read
