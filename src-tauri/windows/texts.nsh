; What the installer says beyond NSIS's own words, in each of its languages.

LangString OfficeFile ${LANG_ENGLISH} "Hamkor office"
LangString OfficeFile ${LANG_KOREAN} "Hamkor 사무실 파일"
LangString OfficeFile ${LANG_UZBEK} "Hamkor ofisi"
LangString OfficeFile ${LANG_RUSSIAN} "Офис Hamkor"

LangString HamkorIsOpen ${LANG_ENGLISH} "Hamkor is open. Close it first, then try again."
LangString HamkorIsOpen ${LANG_KOREAN} "Hamkor가 실행 중입니다. 먼저 Hamkor를 닫은 뒤 다시 시도해 주십시오."
LangString HamkorIsOpen ${LANG_UZBEK} "Hamkor ochiq. Avval uni yoping, keyin qayta urinib koʻring."
LangString HamkorIsOpen ${LANG_RUSSIAN} "Программа Hamkor открыта. Сначала закройте её, затем повторите попытку."

LangString WebView2Missing ${LANG_ENGLISH} "Hamkor is installed, but this computer has no Microsoft Edge WebView2 Runtime, which shows Hamkor's window. Put ${WEBVIEW2_SETUP} beside this installer and run the installer again; it needs no internet."
LangString WebView2Missing ${LANG_KOREAN} "Hamkor를 설치했지만, Hamkor 창을 표시하는 Microsoft Edge WebView2 런타임이 이 컴퓨터에 없습니다. ${WEBVIEW2_SETUP} 파일을 이 설치 프로그램과 같은 폴더에 두고 설치 프로그램을 다시 실행해 주십시오. 인터넷은 필요하지 않습니다."
LangString WebView2Missing ${LANG_UZBEK} "Hamkor oʻrnatildi, ammo bu kompyuterda Hamkor oynasini koʻrsatadigan Microsoft Edge WebView2 Runtime yoʻq. ${WEBVIEW2_SETUP} faylini ushbu oʻrnatish dasturi yoniga joylang va oʻrnatish dasturini qayta ishga tushiring; internet kerak emas."
LangString WebView2Missing ${LANG_RUSSIAN} "Программа Hamkor установлена, но на этом компьютере нет среды выполнения Microsoft Edge WebView2, которая показывает окно Hamkor. Поместите файл ${WEBVIEW2_SETUP} рядом с этой программой установки и запустите её снова; интернет не нужен."
