# Tarix ekrani.

timeline-member = Kimning oʻzgarishlari
timeline-member-any = Barcha xodimlarning oʻzgarishlari
timeline-kind-undo = Bekor qilish
timeline-kind-redo = Qaytarish
timeline-kind-migration = Yangilash
timeline-undone = bekor qilingan
timeline-more = Oldingilarini koʻrsatish
timeline-none = Hali oʻzgarish yoʻq
timeline-none-about = Kim, qachon va nimani oʻzgartirgani, oldingi va keyingi matni bilan shu yerda turadi.
