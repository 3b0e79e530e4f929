# Advice: its states.

advice-state-asked = Asked
advice-state-drafted = Drafted
advice-state-given = Given
advice-state-followed-up = Followed up
advice-state-withdrawn = Withdrawn
