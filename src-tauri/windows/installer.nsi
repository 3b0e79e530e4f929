; Hamkor's installer for Windows 10 and 11: for the person who runs it, without an administrator. `cargo xtask windows`
; makes it and hands over:
;
;   VERSION   the version, as 1.2.3
;   STAGE     the folder with hamkor.exe, hamkor-cli.exe and, where the program needs it, WebView2Loader.dll
;   ICON      the program's icon
;   DOCUMENT  the icon of an office file
;   OUTFILE   the installer to make
;   QUICK     where it is made for a test alone, and may be large
;   SIGN      where there is a certificate, the command that signs the file whose path follows it
;
; `/S` installs in silence, `/D=folder` (last, without quotes) elsewhere than usual. Exit codes: 0 installed, 1 left by the
; person, 2 nothing was done since Hamkor is open, 3 installed but the WebView2 runtime is missing.

Target amd64-unicode
Unicode true
!ifdef QUICK
  SetCompressor zlib
!else
  ; The two programs share most of what they are made of: the compressor has to remember the first while it reads the second.
  SetCompressor /SOLID lzma
  SetCompressorDictSize 128
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define KEY "Software\Hamkor"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\uz.hamkor.office"
!define FILE_TYPE "Hamkor.Office"
; Microsoft's name of the WebView2 runtime among the programs that Edge's updater keeps.
!define WEBVIEW2 "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define WEBVIEW2_SETUP "MicrosoftEdgeWebView2RuntimeInstallerX64.exe"

Name "Hamkor"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\Hamkor"
InstallDirRegKey HKCU "${KEY}" "Folder"
BrandingText "Hamkor ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Hamkor"
VIAddVersionKey /LANG=0 "FileDescription" "Hamkor setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache-2.0 OR MIT"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
; The language that was chosen is remembered for the next version and for the uninstaller.
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_FINISHPAGE_RUN "$INSTDIR\hamkor.exe"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first stands where Windows speaks none of them.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Korean
!insertmacro MUI_LANGUAGE Uzbek
!insertmacro MUI_LANGUAGE Russian
!insertmacro MUI_RESERVEFILE_LANGDLL
!include texts.nsh

Function .onInit
  ; A silent run asks nothing, and says nothing either.
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; A program that runs keeps its file: Windows lets nobody write to it. The person is asked to close it; in silence nobody can
; be asked, and nothing is done. It is looked at before anything is changed.
!macro WAIT_WHILE_OPEN PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${IfNot} ${Cmd} `MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(HamkorIsOpen)" /SD IDCANCEL IDRETRY`
        SetErrorLevel 2
        Quit
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

; Puts the version of the WebView2 runtime into $0: of this computer's, else of this person's, else nothing.
Function WebView2
  SetRegView 32
  ReadRegStr $0 HKLM "SOFTWARE\${WEBVIEW2}" "pv"
  SetRegView lastused
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    ReadRegStr $0 HKCU "Software\${WEBVIEW2}" "pv"
  ${EndIf}
  ${If} $0 == "0.0.0.0"
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

Section "Hamkor"
  SetOutPath "$INSTDIR"
  !insertmacro WAIT_WHILE_OPEN "hamkor.exe"
  !insertmacro WAIT_WHILE_OPEN "hamkor-cli.exe"
  File "${STAGE}/hamkor.exe"
  File "${STAGE}/hamkor-cli.exe"
  !if /FileExists "${STAGE}/WebView2Loader.dll"
    File "${STAGE}/WebView2Loader.dll"
  !endif
  File "/oname=office.ico" "${DOCUMENT}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Hamkor.lnk" "$INSTDIR\hamkor.exe"
  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"

  WriteRegStr HKCU "Software\Classes\.hamkor" "" "${FILE_TYPE}"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}" "" "$(OfficeFile)"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\office.ico"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\hamkor.exe" "%1"'
  ${RefreshShellIcons}

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Hamkor"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\hamkor.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Hamkor"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K /G=0" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0

  ; The page needs Microsoft's WebView2 runtime. Windows 11 has it; for Windows 10 without internet its offline installer
  ; may lie beside this one.
  Call WebView2
  ${If} $0 == ""
    ${If} ${FileExists} "$EXEDIR\${WEBVIEW2_SETUP}"
      DetailPrint "${WEBVIEW2_SETUP}"
      ExecWait '"$EXEDIR\${WEBVIEW2_SETUP}" /silent /install'
      Call WebView2
    ${EndIf}
  ${EndIf}
  ${If} $0 == ""
    MessageBox MB_ICONEXCLAMATION|MB_OK "$(WebView2Missing)" /SD IDOK
    SetErrorLevel 3
  ${EndIf}
SectionEnd

; Only what the installer put there goes, each file by its name: offices, backups and settings stay, and so does a folder in
; which something else lies.
Section "Uninstall"
  !insertmacro WAIT_WHILE_OPEN "hamkor.exe"
  !insertmacro WAIT_WHILE_OPEN "hamkor-cli.exe"
  Delete "$INSTDIR\hamkor.exe"
  Delete "$INSTDIR\hamkor-cli.exe"
  Delete "$INSTDIR\office.ico"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Hamkor.lnk"
  ; The type of a file that another program has taken over since is that program's.
  ReadRegStr $0 HKCU "Software\Classes\.hamkor" ""
  ${If} $0 == "${FILE_TYPE}"
    DeleteRegKey HKCU "Software\Classes\.hamkor"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${FILE_TYPE}"
  ${un.RefreshShellIcons}
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
