; Installs Pictor for one person, without asking for an administrator.
;
;   makensis -DVERSION=0.1.0 -DSOURCE=dist/pictor -DOUTPUT=dist/pictor-0.1.0-setup.exe [-DICON=pictor.ico]
;            packaging/windows/installer.nsi
;
; SOURCE is the folder of the bundle, OUTPUT the file to write; both absolute or as makensis is called.
; The program goes to %LOCALAPPDATA%\Programs\Pictor, everything the person makes is in
; %LOCALAPPDATA%\Pictor and is never touched unless they ask for it while uninstalling.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!ifndef VERSION | SOURCE | OUTPUT
  !error "VERSION, SOURCE and OUTPUT must be given, each by -D"
!endif
!define NAME "Pictor"
!define PROGRAM "pictor.exe"
!define AUTHORS "The Pictor authors"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define CLASSES "Software\Classes\Applications\${PROGRAM}"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "CompanyName" "${AUTHORS}"
VIAddVersionKey "LegalCopyright" "© 2026 ${AUTHORS}. MIT licence."

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; the system's language is taken where it is one of these, else the first
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"

LangString OPEN ${LANG_ENGLISH} "Pictor is open. Close it, then try again."
LangString OPEN ${LANG_GERMAN} "Pictor ist geöffnet. Schließen Sie es und versuchen Sie es noch einmal."
LangString OPEN ${LANG_JAPANESE} "Pictor が開いています。終了してから、もう一度お試しください。"
LangString OTHERS ${LANG_ENGLISH} "This folder holds other files. Choose an empty one."
LangString OTHERS ${LANG_GERMAN} "In diesem Ordner liegen andere Dateien. Wählen Sie einen leeren."
LangString OTHERS ${LANG_JAPANESE} "このフォルダーには別のファイルがあります。空のフォルダーを選んでください。"
LangString LIBRARY ${LANG_ENGLISH} "Delete your pictures, prompts and settings as well? This cannot be undone.$\r$\n$\r$\n$LOCALAPPDATA\${NAME}"
LangString LIBRARY ${LANG_GERMAN} "Auch Ihre Bilder, Prompts und Einstellungen löschen? Das lässt sich nicht rückgängig machen.$\r$\n$\r$\n$LOCALAPPDATA\${NAME}"
LangString LIBRARY ${LANG_JAPANESE} "画像、プロンプト、設定も削除しますか？この操作は取り消せません。$\r$\n$\r$\n$LOCALAPPDATA\${NAME}"
LangString SOURCES ${LANG_ENGLISH} "Make pictures through OpenRouter"
LangString SOURCES ${LANG_GERMAN} "Bilder über OpenRouter erzeugen"
LangString SOURCES ${LANG_JAPANESE} "OpenRouter で画像を生成"

; A program that runs cannot be written to: that is how we know. Silent runs stop with status 1.
!macro StopWhileOpen
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(OPEN)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 1
      Quit
  ${Loop}
!macroend

; Only what this installer puts there; a folder with anything else in it stays.
!macro RemoveProgram
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\pictor-console.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licenses"
  Delete "$INSTDIR\THIRD_PARTY.md"
!macroend

Section
  ; an older version of ours may be written over, other people's files not
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    ${DirState} "$INSTDIR" $0
    ${If} $0 = 1
      MessageBox MB_OK|MB_ICONINFORMATION "$(OTHERS)" /SD IDOK
      SetErrorLevel 1
      Abort
    ${EndIf}
  ${EndIf}
  !insertmacro StopWhileOpen
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" "" "" "$(SOURCES)"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${AUTHORS}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"

  ; found by name in "Run", and offered under "Open with"; nobody's default is changed
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${CLASSES}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\SupportedTypes" ".png" ""
  WriteRegStr HKCU "${CLASSES}\SupportedTypes" ".jpg" ""
  WriteRegStr HKCU "${CLASSES}\SupportedTypes" ".jpeg" ""
  WriteRegStr HKCU "${CLASSES}\SupportedTypes" ".webp" ""
SectionEnd

Section "Uninstall"
  !insertmacro StopWhileOpen
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "${CLASSES}"
  ; what can be made again goes; pictures, prompts and settings only when asked for, never silently
  RMDir /r "$LOCALAPPDATA\${NAME}\Cache"
  RMDir /r "$LOCALAPPDATA\${NAME}\Logs"
  MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONQUESTION "$(LIBRARY)" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\${NAME}"
  keep:
SectionEnd
