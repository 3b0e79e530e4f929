# Экран истории.

timeline-member = Чьи изменения
timeline-member-any = Изменения всех сотрудников
timeline-kind-undo = Отмена
timeline-kind-redo = Возврат
timeline-kind-migration = Обновление
timeline-undone = отменено
timeline-more = Показать более ранние
timeline-none = Изменений ещё нет
timeline-none-about = Здесь будет видно, кто, когда и что изменил, с текстом до и после.
