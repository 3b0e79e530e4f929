# Joint projects: their states, kinds, roles, results and reports, as IATI 2.03 has them.

project-state-pipeline = Pipeline
project-state-implementation = Implementation
project-state-finalisation = Finalisation
project-state-closed = Closed
project-state-cancelled = Cancelled
project-state-suspended = Suspended
project-kind-policy-consulting = Policy consulting
project-kind-pilot = Pilot
project-kind-experience = Sharing of experience
project-kind-digitisation = Digitisation
project-kind-other = Other
project-role-funding = Funding
project-role-accountable = Accountable
project-role-extending = Extending
project-role-implementing = Implementing
project-report-inception = Inception
project-report-progress = Progress
project-report-financial = Financial
project-report-final = Final
project-progress = Results against their targets
project-reached = Reached
# $percent (Number) - how much of the way
project-percent = { $percent }%
# $role (Message) - the role
project-remark-nobody = No organisation has this role: { $role }
# $count (Number) - how many reports
project-remark-reports = Reports that are late: { $count }
project-sector-purpose = OECD DAC purpose (5 digits)
project-sector-category = OECD DAC category (3 digits)
project-sector-goal = Sustainable Development Goal (1–17)
project-sector-own = Own words
project-remark-sectors = The shares of the sectors of one vocabulary do not add up to 100%.
