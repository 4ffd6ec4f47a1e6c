; Builds the setup program: makensis -DVERSION=... -DPAYLOAD=folder -DICON=file -DLICENCE=file
; -DOUT=setup.exe -DSETTLE=command [-DSIGN=command] installer.nsi
; Silent: setup.exe /S /AllUsers or /S /CurrentUser, and /D=folder as the last argument.
; Exit status: 0 done, 1 cancelled, 2 failed, 3 Windows is too old, 5 the program runs.
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetDatablockOptimize on
SetDateSave off
CRCCheck force

!define NAME "openOBD Desktop"
!define KEY "openOBD-Desktop"
!define PUBLISHER "openOBD Desktop team"
!define PROGRAM "openobd-desktop.exe"
!define SCHEME "Software\Classes\openobd"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"
!define FIRST_BUILD 17763 ; Windows 10 1809, which Qt needs
!define TOO_OLD 3
!define RUNNING 5

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_REGISTRY_ROOT SHCTX
!define MUI_LANGDLL_REGISTRY_KEY "Software\${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString Runs ${LANG_ENGLISH} "openOBD Desktop is running. Close it, also in the tray, and try again."
LangString Runs ${LANG_DUTCH} "openOBD Desktop is geopend. Sluit het af, ook in het systeemvak, en probeer het opnieuw."
LangString Runs ${LANG_GERMAN} "openOBD Desktop läuft noch. Beenden Sie es, auch im Infobereich, und versuchen Sie es erneut."
LangString Runs ${LANG_FRENCH} "openOBD Desktop est ouvert. Fermez-le, y compris dans la zone de notification, puis réessayez."
LangString TooOld ${LANG_ENGLISH} "openOBD Desktop needs Windows 10, version 1809, or later."
LangString TooOld ${LANG_DUTCH} "openOBD Desktop heeft Windows 10, versie 1809, of nieuwer nodig."
LangString TooOld ${LANG_GERMAN} "openOBD Desktop benötigt Windows 10, Version 1809, oder neuer."
LangString TooOld ${LANG_FRENCH} "openOBD Desktop nécessite Windows 10, version 1809, ou plus récent."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} ProductName "${NAME}"
VIAddVersionKey /LANG=${LANG_ENGLISH} CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=${LANG_ENGLISH} FileVersion "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} ProductVersion "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} FileDescription "${NAME} setup"
VIAddVersionKey /LANG=${LANG_ENGLISH} LegalCopyright "MIT licence, ${PUBLISHER}"
; Length and checksum as a signature leaves them: without it a signed file is the unsigned one again, byte for byte.
!finalize '${SETTLE} "%1"'
!uninstfinalize '${SETTLE} "%1"'
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

; A program that runs holds its file open: it cannot be opened for appending then. The system's own dialog about it
; would come too late, half-way through the installation.
!macro REFUSE_WHILE_RUNNING un
Function ${un}RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(Runs)" /SD IDOK
      SetErrorLevel ${RUNNING}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "openobd-desktop-runs") p.r0'
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    MessageBox MB_OK|MB_ICONSTOP "$(Runs)" /SD IDOK
    SetErrorLevel ${RUNNING}
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_RUNNING ""
!insertmacro REFUSE_WHILE_RUNNING "un."

Function .onInit
  SetRegView 64
  !insertmacro MULTIUSER_INIT
  ${IfNot} ${AtLeastBuild} ${FIRST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
  ${IfNot} ${Silent}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
  Call RefuseWhileRunning
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
  !insertmacro MUI_UNGETLANGUAGE
  Call un.RefuseWhileRunning
FunctionEnd

Section "Program"
  SectionIn RO
  SetOutPath "$INSTDIR"
  ; Modules of an older version must not stay beside the new ones.
  RMDir /r "$INSTDIR\_internal"
  ClearErrors
  File /r "${PAYLOAD}/*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${SCHEME}" "" "URL:openOBD ticket"
  WriteRegStr SHCTX "${SCHEME}" "URL Protocol" ""
  WriteRegStr SHCTX "${SCHEME}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${SCHEME}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" -- "%1"'
  WriteRegStr SHCTX "Software\${KEY}" InstallDir "$INSTDIR"
  WriteRegStr SHCTX "Software\${KEY}" Version "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" DisplayName "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" Publisher "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL}" DisplayIcon "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${UNINSTALL}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL}" NoRepair 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL}" EstimatedSize "$0"
SectionEnd

Section "Uninstall"
  ; Settings, history and the machine's policy are the user's and stay.
  Delete "$SMPROGRAMS\${NAME}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ${If} $MultiUser.InstallMode == "CurrentUser"
    ; Windows does not bring the folder that holds a user's own programs; it goes if nothing else is in it.
    RMDir "$LOCALAPPDATA\Programs"
  ${EndIf}
  DeleteRegKey SHCTX "${SCHEME}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\${KEY}"
SectionEnd
