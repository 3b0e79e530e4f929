# Comments on passages

# $at (Text) - when
# $name (Text) - who
comment-done-by = Done: { $name }, { $at }
# $text (Text) - what was said
comment-history-added = Commented: { $text }
# $text (Text) - what was said
comment-history-replied = Replied: { $text }
comment-history-done = Comment done
comment-history-reopened = Comment open again
comment-history-deleted = Comment deleted
comment-title = Comments
# $count (Number) - how many comments are open
comment-open-count = open: { $count }
comment-add = Comment
comment-settled = Show done
# $language (Text) - the language whose text it is about
# $number (Number) - the number of the passage
comment-about = On passage { $number }, { $language }
comment-text = What you have to say
comment-send = Save
# $number (Number) - the number of the passage
comment-passage = Passage { $number }
comment-gone = The passage is no longer there
comment-changed = These words were changed
comment-reply = Reply
comment-done = Done
comment-reopen = Open again
comment-delete = Delete the comment
# $name (Text) - who made the comment
comment-delete-of = Delete the comment of { $name }
comment-deleted = Comment deleted
comment-none = Nobody has commented yet
comment-none-about = Choose words in the text and press Comment.
comment-all-done = Every comment is done
comment-go = To the passage
