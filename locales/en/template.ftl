# Templates of documents: what they make, what their passages are, and what is still to be filled in.

template-document-policy-plan = Policy plan
template-document-mou = Memorandum
template-document-expert-request = Request for an expert
template-document-minutes = Minutes
template-document-survey-report = Survey report
template-document-advice = Advice
template-document-letter = Letter
template-document-brief = Brief to the minister
template-block-heading-1 = Heading 1
template-block-heading-2 = Heading 2
template-block-heading-3 = Heading 3
template-block-paragraph = Paragraph
template-block-item-1 = List item 1
template-block-item-2 = List item 2
template-block-item-3 = List item 3
template-block-numbered-1 = Numbered item 1
template-block-numbered-2 = Numbered item 2
template-block-numbered-3 = Numbered item 3
template-block-note = Source note
# $count (Number) - how many blanks there are
template-remark-blanks = Blanks to fill in («…»): { $count }
template-begin = Begin a document
template-begin-about = The passages come in every language. What is to be filled in stands as «…».
template-blanks = Blanks
template-blanks-none = Nothing is left to fill in.
