# Tugmalar vazifasi.

keys-desk = Hamma joyda
keys-text = Reja matnida
keys-find = Izlash
keys-undo = Bekor qilish
keys-redo = Qaytarish
keys-print = Ochiq hujjatni chop etish
keys-lock = Ofisni qulflash
keys-regions = Ekranning keyingi qismi
keys-manual = Qoʻllanma
keys-enter = Yozishni boshlash; soʻng keyingi boʻlak
keys-escape = Yozishni tugatish
keys-tab = Keyingi til
keys-move = Matn boʻlagini koʻchirish
keys-marks = Qalin, qiya
keys-heading = Shu darajadagi sarlavha
keys-paragraph = Oddiy matn
keys-list = Roʻyxat bandi
keys-delete = Boʻsh boʻlakni oʻchirish
keys-stale = Keyingi eskirgan tarjima
keys-packet = Toʻplam
keys-packet-move = Bandni yuqoriga yoki pastga koʻchirish
keys-packet-level = Bandni ichkariga yoki tashqariga koʻchirish
keys-packet-open = Tanlangan band sozlamalari
