# What falls due.

due-passport = Passport expires
due-permit = Visa or permit expires
due-term-end = End of the term
due-deliverable = Deliverable due
due-mou-end = End of the memorandum
due-mou-notice = Last day to give notice
due-mou-obligation = Obligation due
due-mou-posting = Posting to the Korean government system
due-mou-clearance = Clearance without an answer for a month
due-body-meeting = Regular meeting due
due-meeting = Meeting
due-minutes = Minutes due
due-decision = Decision to be carried out
due-visit = Visit begins
due-visit-report = Report on the visit due
due-letter = Answer due
due-advice = Opinion due
due-task = Task due
due-waits-clearance = Clearance of the memorandum
due-waits-notification = Notification that the procedures are done
due-waits-expert-step = A step of the procedure
due-waits-expert = A candidate to be recommended
due-waits-host-procedure = The host’s procedure
due-waits-minutes = Agreement on the minutes
