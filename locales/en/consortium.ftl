# Consortia of firms: their states, and how their shares add up.

consortium-state-forming = Forming
consortium-state-agreed = Agreed
consortium-state-at-work = At work
consortium-state-revised = Revised
consortium-state-dissolved = Dissolved
consortium-state-abandoned = Abandoned
consortium-role-lead = Lead
consortium-role-member = Member
consortium-shares = Shares over time
consortium-sum = Sum
consortium-from-the-beginning = from the beginning
# $share (Text) - the share, in digits
consortium-percent = { $share }%
