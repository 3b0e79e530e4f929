-- Form 7 of an office file: the joint project fund, proposals, projects, consortia, surveys, and the steps in which an
-- organisation is set up. An amount of money is one text: the whole number of the minor unit and the code of the currency,
-- '33000000 USD'. A rate is in ten-thousandths, a share in hundredths of a per cent.

CREATE TABLE fund (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, currency TEXT, organisation BLOB REFERENCES organisation(id), agreement BLOB REFERENCES
  mou(id), starts TEXT, ends TEXT, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE fund_pledge (
  id BLOB PRIMARY KEY, fund BLOB NOT NULL REFERENCES fund(id), rank TEXT NOT NULL, side TEXT, amount TEXT, dated TEXT, due TEXT,
  done_on TEXT, organisation BLOB REFERENCES organisation(id), rate_krw INTEGER, rate_uzs INTEGER, rate_on TEXT, rate_source TEXT,
  created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE fund_payment (
  id BLOB PRIMARY KEY, fund BLOB NOT NULL REFERENCES fund(id), rank TEXT NOT NULL, side TEXT, amount TEXT, dated TEXT, number TEXT,
  organisation BLOB REFERENCES organisation(id), rate_krw INTEGER, rate_uzs INTEGER, rate_on TEXT, rate_source TEXT, statement_line
  TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE fund_budget (
  id BLOB PRIMARY KEY, fund BLOB NOT NULL REFERENCES fund(id), rank TEXT NOT NULL, code TEXT, amount TEXT, created_at INTEGER NOT
  NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE fund_commitment (
  id BLOB PRIMARY KEY, fund BLOB NOT NULL REFERENCES fund(id), rank TEXT NOT NULL, code TEXT, amount TEXT, dated TEXT, organisation
  BLOB REFERENCES organisation(id), number TEXT, rate_krw INTEGER, rate_uzs INTEGER, rate_on TEXT, rate_source TEXT, project BLOB
  REFERENCES project(id), created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE fund_disbursement (
  id BLOB PRIMARY KEY, fund BLOB NOT NULL REFERENCES fund(id), rank TEXT NOT NULL, code TEXT, amount TEXT, dated TEXT, organisation
  BLOB REFERENCES organisation(id), number TEXT, rate_krw INTEGER, rate_uzs INTEGER, rate_on TEXT, rate_source TEXT, statement_line
  TEXT, project BLOB REFERENCES project(id), created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE organisation_step (
  id BLOB PRIMARY KEY, organisation BLOB NOT NULL REFERENCES organisation(id), rank TEXT NOT NULL, side TEXT, due TEXT, done_on
  TEXT, number TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE proposal (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, kind TEXT, organisation BLOB REFERENCES organisation(id), side TEXT, proposed_on TEXT,
  amount TEXT, starts TEXT, ends TEXT, meeting BLOB REFERENCES meeting(id), decision BLOB REFERENCES decision(id), project BLOB
  REFERENCES project(id), created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE proposal_criterion (
  id BLOB PRIMARY KEY, proposal BLOB NOT NULL REFERENCES proposal(id), rank TEXT NOT NULL, weight INTEGER, score_korea INTEGER,
  score_uzbekistan INTEGER, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE project (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, kind TEXT, number TEXT, budget TEXT, proposal BLOB REFERENCES proposal(id), plan BLOB
  REFERENCES plan(id), starts TEXT, ends TEXT, began_on TEXT, ended_on TEXT, created_at INTEGER NOT NULL, created_by BLOB,
  deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE project_role (
  id BLOB PRIMARY KEY, project BLOB NOT NULL REFERENCES project(id), rank TEXT NOT NULL, organisation BLOB REFERENCES
  organisation(id), role TEXT, side TEXT, starts TEXT, ends TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE project_result (
  id BLOB PRIMARY KEY, project BLOB NOT NULL REFERENCES project(id), rank TEXT NOT NULL, baseline INTEGER, target INTEGER, actual
  INTEGER, level TEXT, starts TEXT, ends TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE project_report (
  id BLOB PRIMARY KEY, project BLOB NOT NULL REFERENCES project(id), rank TEXT NOT NULL, kind TEXT, starts TEXT, ends TEXT, due
  TEXT, done_on TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE project_site (
  id BLOB PRIMARY KEY, project BLOB NOT NULL REFERENCES project(id), rank TEXT NOT NULL, coordinates TEXT, created_at INTEGER NOT
  NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE consortium (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, project BLOB REFERENCES project(id), agreement BLOB REFERENCES mou(id), formed_on TEXT,
  dissolved_on TEXT, created_at INTEGER NOT NULL, created_by BLOB, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE consortium_member (
  id BLOB PRIMARY KEY, consortium BLOB NOT NULL REFERENCES consortium(id), rank TEXT NOT NULL, organisation BLOB REFERENCES
  organisation(id), role TEXT, share INTEGER, starts TEXT, ends TEXT, side TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER,
  deleted_by BLOB
) STRICT;
CREATE TABLE survey (
  id BLOB PRIMARY KEY, state TEXT NOT NULL, country TEXT, starts TEXT, ends TEXT, organisation BLOB REFERENCES organisation(id),
  visit BLOB REFERENCES visit(id), earlier BLOB REFERENCES survey(id), created_at INTEGER NOT NULL, created_by BLOB, deleted_at
  INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE survey_domain (
  id BLOB PRIMARY KEY, survey BLOB NOT NULL REFERENCES survey(id), rank TEXT NOT NULL, code TEXT, weight INTEGER, created_at INTEGER
  NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE survey_indicator (
  id BLOB PRIMARY KEY, survey BLOB NOT NULL REFERENCES survey(id), rank TEXT NOT NULL, code TEXT, domain TEXT, weight INTEGER,
  highest INTEGER, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE survey_score (
  id BLOB PRIMARY KEY, survey BLOB NOT NULL REFERENCES survey(id), rank TEXT NOT NULL, code TEXT, score INTEGER, organisation BLOB
  REFERENCES organisation(id), dated TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE survey_finding (
  id BLOB PRIMARY KEY, survey BLOB NOT NULL REFERENCES survey(id), rank TEXT NOT NULL, code TEXT, severity TEXT, created_at INTEGER
  NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;
CREATE TABLE survey_recommendation (
  id BLOB PRIMARY KEY, survey BLOB NOT NULL REFERENCES survey(id), rank TEXT NOT NULL, code TEXT, plan BLOB REFERENCES plan(id),
  done_on TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by BLOB
) STRICT;

CREATE INDEX fund_listed_currency ON fund (currency, id) WHERE deleted_at IS NULL;
CREATE INDEX fund_listed_organisation ON fund (organisation, id) WHERE deleted_at IS NULL;
CREATE INDEX fund_listed_starts ON fund (starts, id) WHERE deleted_at IS NULL;
CREATE INDEX fund_by_organisation ON fund (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX fund_by_agreement ON fund (agreement) WHERE agreement IS NOT NULL;
CREATE INDEX fund_pledge_fund ON fund_pledge (fund, rank);
CREATE INDEX fund_pledge_by_organisation ON fund_pledge (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX fund_payment_fund ON fund_payment (fund, rank);
CREATE INDEX fund_payment_by_organisation ON fund_payment (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX fund_budget_fund ON fund_budget (fund, rank);
CREATE INDEX fund_commitment_fund ON fund_commitment (fund, rank);
CREATE INDEX fund_commitment_by_organisation ON fund_commitment (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX fund_commitment_by_project ON fund_commitment (project) WHERE project IS NOT NULL;
CREATE INDEX fund_disbursement_fund ON fund_disbursement (fund, rank);
CREATE INDEX fund_disbursement_by_organisation ON fund_disbursement (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX fund_disbursement_by_project ON fund_disbursement (project) WHERE project IS NOT NULL;
CREATE INDEX organisation_step_organisation ON organisation_step (organisation, rank);
CREATE INDEX proposal_listed_kind ON proposal (kind, id) WHERE deleted_at IS NULL;
CREATE INDEX proposal_listed_organisation ON proposal (organisation, id) WHERE deleted_at IS NULL;
CREATE INDEX proposal_listed_amount ON proposal (amount, id) WHERE deleted_at IS NULL;
CREATE INDEX proposal_listed_meeting ON proposal (meeting, id) WHERE deleted_at IS NULL;
CREATE INDEX proposal_by_organisation ON proposal (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX proposal_by_meeting ON proposal (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX proposal_by_decision ON proposal (decision) WHERE decision IS NOT NULL;
CREATE INDEX proposal_by_project ON proposal (project) WHERE project IS NOT NULL;
CREATE INDEX proposal_criterion_proposal ON proposal_criterion (proposal, rank);
CREATE INDEX project_listed_kind ON project (kind, id) WHERE deleted_at IS NULL;
CREATE INDEX project_listed_budget ON project (budget, id) WHERE deleted_at IS NULL;
CREATE INDEX project_listed_starts ON project (starts, id) WHERE deleted_at IS NULL;
CREATE INDEX project_listed_ends ON project (ends, id) WHERE deleted_at IS NULL;
CREATE INDEX project_by_proposal ON project (proposal) WHERE proposal IS NOT NULL;
CREATE INDEX project_by_plan ON project (plan) WHERE plan IS NOT NULL;
CREATE INDEX project_role_project ON project_role (project, rank);
CREATE INDEX project_role_by_organisation ON project_role (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX project_result_project ON project_result (project, rank);
CREATE INDEX project_report_project ON project_report (project, rank);
CREATE INDEX project_site_project ON project_site (project, rank);
CREATE INDEX consortium_listed_project ON consortium (project, id) WHERE deleted_at IS NULL;
CREATE INDEX consortium_listed_formed_on ON consortium (formed_on, id) WHERE deleted_at IS NULL;
CREATE INDEX consortium_by_project ON consortium (project) WHERE project IS NOT NULL;
CREATE INDEX consortium_by_agreement ON consortium (agreement) WHERE agreement IS NOT NULL;
CREATE INDEX consortium_member_consortium ON consortium_member (consortium, rank);
CREATE INDEX consortium_member_by_organisation ON consortium_member (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX survey_listed_country ON survey (country, id) WHERE deleted_at IS NULL;
CREATE INDEX survey_listed_starts ON survey (starts, id) WHERE deleted_at IS NULL;
CREATE INDEX survey_listed_organisation ON survey (organisation, id) WHERE deleted_at IS NULL;
CREATE INDEX survey_by_organisation ON survey (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX survey_by_visit ON survey (visit) WHERE visit IS NOT NULL;
CREATE INDEX survey_by_earlier ON survey (earlier) WHERE earlier IS NOT NULL;
CREATE INDEX survey_domain_survey ON survey_domain (survey, rank);
CREATE INDEX survey_indicator_survey ON survey_indicator (survey, rank);
CREATE INDEX survey_score_survey ON survey_score (survey, rank);
CREATE INDEX survey_score_by_organisation ON survey_score (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX survey_finding_survey ON survey_finding (survey, rank);
CREATE INDEX survey_recommendation_survey ON survey_recommendation (survey, rank);
CREATE INDEX survey_recommendation_by_plan ON survey_recommendation (plan) WHERE plan IS NOT NULL;
