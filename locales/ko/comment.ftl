# Comments on passages

# $at (Text) - when
# $name (Text) - who
comment-done-by = 처리: { $name }, { $at }
# $text (Text) - what was said
comment-history-added = 댓글: { $text }
# $text (Text) - what was said
comment-history-replied = 답글: { $text }
comment-history-done = 댓글 처리됨
comment-history-reopened = 댓글 다시 열림
comment-history-deleted = 댓글 삭제됨
comment-title = 댓글
# $count (Number) - how many comments are open
comment-open-count = 열린 댓글 { $count }
comment-add = 댓글 달기
comment-settled = 처리된 것도 보기
# $language (Text) - the language whose text it is about
# $number (Number) - the number of the passage
comment-about = 문단 { $number }, { $language }
comment-text = 의견
comment-send = 저장
# $number (Number) - the number of the passage
comment-passage = 문단 { $number }
comment-gone = 문단이 더 이상 없습니다
comment-changed = 이 말은 바뀌었습니다
comment-reply = 답글
comment-done = 처리됨
comment-reopen = 다시 열기
comment-delete = 댓글 삭제
# $name (Text) - who made the comment
comment-delete-of = { $name } 님의 댓글 삭제
comment-deleted = 댓글을 삭제했습니다
comment-none = 아직 댓글이 없습니다
comment-none-about = 본문에서 말을 고르고 댓글 달기를 누르십시오.
comment-all-done = 모든 댓글이 처리되었습니다
comment-go = 문단으로
