<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About openOBD Desktop</source>
        <translation>À propos d’openOBD Desktop</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy: {path}</source>
        <translation>Stratégie de votre service informatique&#xa0;: {path}</translation>
    </message>
    <message>
        <source>No policy is set on this PC.</source>
        <translation>Aucune stratégie n’est définie sur ce PC.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The desktop application for openOBD, the service for remote vehicle diagnostics.</source>
        <translation>L’application de bureau pour openOBD, le service de diagnostic automobile à distance.</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is this the session you started on this PC?</source>
        <translation>Est-ce la session que vous avez démarrée sur ce PC&#xa0;?</translation>
    </message>
    <message>
        <source>This session may belong to a colleague, because the service does not report who started it. If you claim the session, the person who started it will no longer be able to use it. If you are not sure, wait for the countdown to end; you can then start again.</source>
        <translation>La session est peut-être celle d’un collègue&#xa0;: le service n’indique pas qui l’a démarrée. Si vous la prenez en charge, la personne qui l’a démarrée ne pourra plus l’utiliser. En cas de doute, attendez&#xa0;: après le compte à rebours, vous pourrez redémarrer une session.</translation>
    </message>
    <message>
        <source>{subject}: {id}, created {time}</source>
        <translation>{subject}&#xa0;: {id}, créée à {time}</translation>
    </message>
    <message>
        <source>Choose a session that can still be claimed.</source>
        <translation>Choisissez une session qui peut encore être prise en charge.</translation>
    </message>
    <message>
        <source>These sessions can no longer be claimed.</source>
        <translation>Ces sessions ne peuvent plus être prises en charge.</translation>
    </message>
</context>
<context>
    <name>AnswersEdit</name>
    <message>
        <source>One answer per line; each becomes a button</source>
        <translation>Une réponse par ligne&#xa0;; chacune devient un bouton</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>pas de minimum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>Show for at least</source>
        <translation>Afficher au moins</translation>
    </message>
</context>
<context>
    <name>ArgumentsEditor</name>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>Ajouter un argument</translation>
    </message>
    <message>
        <source>Remove argument</source>
        <translation>Supprimer l’argument</translation>
    </message>
    <message>
        <source>Argument value</source>
        <translation>Valeur de l’argument</translation>
    </message>
    <message>
        <source>Enter a name for the argument.</source>
        <translation>Saisissez un nom pour l’argument.</translation>
    </message>
    <message>
        <source>Select an argument.</source>
        <translation>Sélectionnez un argument.</translation>
    </message>
</context>
<context>
    <name>AskAtCar</name>
    <message>
        <source>Ask the mechanic</source>
        <translation>Demander au mécanicien</translation>
    </message>
    <message>
        <source>Shows the question on the mechanic&apos;s screen</source>
        <translation>Affiche la question sur l’écran du mécanicien</translation>
    </message>
    <message>
        <source>Withdraw question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Removes the question from the mechanic&apos;s screen</source>
        <translation>Enlève la question de l’écran du mécanicien</translation>
    </message>
    <message>
        <source>Language of the question</source>
        <translation>Langue de la question</translation>
    </message>
    <message>
        <source>Mechanic&apos;s language</source>
        <translation>Langue du mécanicien</translation>
    </message>
    <message>
        <source>Another question is open. Wait until it has been answered, or close the conversation in the Ask tab.</source>
        <translation>Une autre question est ouverte. Attendez sa réponse ou fermez la conversation dans l’onglet Questions.</translation>
    </message>
    <message>
        <source>Waiting for an answer ({age}). The mechanic cannot chat until the question has been answered.</source>
        <translation>En attente d’une réponse ({age}). Le mécanicien ne peut pas utiliser le chat tant que la question est sans réponse.</translation>
    </message>
</context>
<context>
    <name>AskComposer</name>
    <message>
        <source>Question type</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Show to</source>
        <translation>Afficher à</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Write a question, or choose a template</source>
        <translation>Écrivez une question ou choisissez un modèle</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Écran du mécanicien</translation>
    </message>
    <message>
        <source>Lets you answer as the mechanic (demo only)</source>
        <translation>Permet de répondre à la place du mécanicien&#xa0;; dans la démo seulement</translation>
    </message>
</context>
<context>
    <name>BusyButton</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Impossible pour le moment</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>The table shows the codes from before clearing. Scan again to see what is left.</source>
        <translation>Le tableau montre les codes d’avant. Relancez une analyse pour voir ce qui reste.</translation>
    </message>
    <message>
        <source>This server is too old to communicate with control units. The session is not affected.</source>
        <translation>Ce serveur est trop ancien pour communiquer avec les calculateurs. La session n’est pas affectée.</translation>
    </message>
    <message>
        <source>No scan is in progress.</source>
        <translation>Aucune analyse n’est en cours.</translation>
    </message>
    <message>
        <source>Scan the car first.</source>
        <translation>Analysez d’abord la voiture.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Il n’y a pas encore de résultats.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>La session ne peut plus être contrôlée depuis ce PC.</translation>
    </message>
    <message>
        <source>Scan the car first: only codes found by a scan in this session can be cleared.</source>
        <translation>Analysez d’abord la voiture&#xa0;: seuls les codes d’une analyse de cette session sont effacés.</translation>
    </message>
    <message>
        <source>There are no trouble codes to clear.</source>
        <translation>Il n’y a aucun code défaut à effacer.</translation>
    </message>
</context>
<context>
    <name>CarSummary</name>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>on</source>
        <translation>mis</translation>
    </message>
    <message>
        <source>off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>possibly off</source>
        <translation>peut-être coupé</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Communication error: check the three usual causes</source>
        <translation>Erreur de communication&#xa0;: vérifier les trois causes habituelles</translation>
    </message>
    <message>
        <source>The connector is firmly seated</source>
        <translation>Le connecteur est bien enfoncé</translation>
    </message>
    <message>
        <source>The ignition is on and the control unit is awake</source>
        <translation>Le contact est mis et le calculateur est réveillé</translation>
    </message>
    <message>
        <source>The internet connection at the car is fast enough</source>
        <translation>La connexion internet au véhicule est assez rapide</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Only if your company re-signs TLS traffic</source>
        <translation>Si votre entreprise re-signe le trafic TLS</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>This file contains usable certificates.</source>
        <translation>Ce fichier contient des certificats utilisables.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificat</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Read-only: this program sends no messages.</source>
        <translation>Lecture seule&#xa0;: ce programme n’envoie pas de messages.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reloads the chat</source>
        <translation>Recharge le chat</translation>
    </message>
    <message>
        <source>No chat is available.</source>
        <translation>Aucun chat n’est disponible.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>à {time}</translation>
    </message>
</context>
<context>
    <name>ClaimConfirmDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Claim this session on this PC?</source>
        <translation>Prendre en charge cette session sur ce PC&#xa0;?</translation>
    </message>
    <message>
        <source>This session can no longer be claimed: it is {state}.</source>
        <translation>Cette session ne peut plus être prise en charge&#xa0;: état {state}.</translation>
    </message>
    <message>
        <source>According to the team history, {colleague} started this session. If you claim it, {colleague} will no longer be able to use it, because a session can be claimed only once.</source>
        <translation>D’après l’historique d’équipe, {colleague} a démarré cette session. Si vous la prenez en charge, {colleague} ne pourra plus l’utiliser&#xa0;: une session ne peut être prise en charge qu’une seule fois.</translation>
    </message>
    <message>
        <source>A session that is not claimed closes automatically 60 seconds after it was started.</source>
        <translation>Une session qui n’est pas prise en charge se ferme automatiquement 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>The 60 seconds have passed: the service may already have closed the session.</source>
        <translation>Les 60 secondes sont écoulées&#xa0;: le service a peut-être déjà fermé la session.</translation>
    </message>
    <message>
        <source>{left} left to claim the session; after that, it closes automatically.</source>
        <translation>Il reste {left} pour prendre en charge la session&#xa0;; ensuite, elle se ferme automatiquement.</translation>
    </message>
    <message>
        <source>Session {id}, created {created}.</source>
        <translation>Session {id}, créée le {created}.</translation>
    </message>
    <message>
        <source>This session was not started on this PC, so it may belong to a colleague. If you claim it, the person who started it will no longer be able to use it, because a session can be claimed only once.</source>
        <translation>La session n’a pas été démarrée sur ce PC&#xa0;: c’est peut-être celle d’un collègue. Si vous la prenez en charge, la personne qui l’a démarrée ne pourra plus l’utiliser&#xa0;: une session ne peut être prise en charge qu’une seule fois.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear trouble codes</source>
        <translation>Effacer les codes défaut</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Codes to clear</source>
        <translation>Codes à effacer</translation>
    </message>
    <message>
        <source>Also clear the engine&apos;s codes over OBD</source>
        <translation>Effacer aussi les codes du moteur par OBD</translation>
    </message>
    <message>
        <source>I have made sure that the engine is off</source>
        <translation>Je me suis assuré que le moteur est arrêté</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep codes</source>
        <translation>Conserver les codes</translation>
    </message>
    <message>
        <source>Stop clearing</source>
        <translation>Arrêter l’effacement</translation>
    </message>
    <message>
        <source>Does not clear any more control units; those already started are completed</source>
        <translation>N’efface pas d’autres calculateurs&#xa0;; ceux déjà commencés sont terminés</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln trouble code(s)?</source>
        <translation>
            <numerusform>Effacer %Ln code défaut&#xa0;?</numerusform>
            <numerusform>Effacer %Ln codes défaut&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Type CLEAR</source>
        <translation>Tapez CLEAR</translation>
    </message>
    <message>
        <source>Lost with the codes: what was recorded when they were set, the completed emissions self-tests, learned fuel trims and the distance since the last clearing. The scan that is shown is kept. Make sure that the ignition is on and the engine is off.</source>
        <translation>Sont perdus avec les codes&#xa0;: ce qui a été enregistré à leur apparition, les autotests antipollution terminés, les corrections de carburant apprises et la distance depuis le dernier effacement. L’analyse affichée est conservée. Assurez-vous que le contact est mis et le moteur arrêté.</translation>
    </message>
    <message>
        <source>clearing…</source>
        <translation>effacement…</translation>
    </message>
    <message>
        <source>The result is in the table.</source>
        <translation>Le résultat figure dans le tableau.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>La session ne peut plus être contrôlée depuis ce PC.</translation>
    </message>
    <message>
        <source>Type CLEAR in capital letters first.</source>
        <translation>Tapez d’abord CLEAR en majuscules.</translation>
    </message>
    <message>
        <source>Make sure that the engine is off first.</source>
        <translation>Assurez-vous d’abord que le moteur est arrêté.</translation>
    </message>
    <message>
        <source>Stopping after the control units already started…</source>
        <translation>Arrêt après les calculateurs déjà commencés…</translation>
    </message>
    <message>
        <source>No further control units will be cleared.</source>
        <translation>Aucun autre calculateur ne sera effacé.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CodeTextsDialog</name>
    <message>
        <source>Trouble code texts</source>
        <translation>Textes des codes défaut</translation>
    </message>
    <message>
        <source>The program describes trouble codes by their structure only. If your company has texts of its own, import them from a CSV file with the columns code, text and language. The file stays where it is, and is named as the source of the texts.</source>
        <translation>Le programme décrit les codes défaut uniquement d’après leur structure. Si votre entreprise possède ses propres textes, importez-les depuis un fichier CSV avec les colonnes code, texte et langue. Le fichier reste à sa place et est indiqué comme source des textes.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Uses the texts in a file</source>
        <translation>Utilise les textes d’un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stops using the file without deleting it</source>
        <translation>N’utilise plus le fichier, qui est conservé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No texts have been imported.</source>
        <translation>Aucun texte n’a été importé.</translation>
    </message>
    <message>
        <source>The texts in {file} could not be read yet.</source>
        <translation>Les textes de {file} n’ont pas encore pu être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) from {file}</source>
        <translation>
            <numerusform>%Ln texte de {file}</numerusform>
            <numerusform>%Ln textes de {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be used.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être utilisée.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être utilisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Fichiers CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Import code texts</source>
        <translation>Importer des textes de codes</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Ticket, vehicle, VIN, command, setting…</source>
        <translation>Ticket, véhicule, VIN, commande, paramètre…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>This is no longer available.</source>
        <translation>Ce n’est plus disponible.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare scans</source>
        <translation>Comparer les analyses</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected codes, or all codes if none is selected</source>
        <translation>Copie les codes sélectionnés, ou tous les codes si aucun n’est sélectionné</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier scan</source>
        <translation>Première analyse</translation>
    </message>
    <message>
        <source>Later scan</source>
        <translation>Seconde analyse</translation>
    </message>
    <message>
        <source>The trouble codes of one scan could not be read in the other one.</source>
        <translation>Les codes défaut d’une analyse n’ont pas pu être lus dans l’autre.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>No control unit answered in both scans.</source>
        <translation>Aucun calculateur n’a répondu dans les deux analyses.</translation>
    </message>
    <message>
        <source>No trouble codes</source>
        <translation>Aucun code défaut</translation>
    </message>
    <message>
        <source>Neither of the scans found any.</source>
        <translation>Aucune des deux analyses n’en a trouvé.</translation>
    </message>
    <message>
        <source>There are no trouble codes to copy.</source>
        <translation>Il n’y a aucun code défaut à copier.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Estimated by the service</source>
        <translation>Estimé par le service</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The time from the service to the connector and back</source>
        <translation>Le temps d’aller et retour entre le service et le connecteur</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Reported by the service</source>
        <translation>Indiqué par le service</translation>
    </message>
    <message>
        <source>Measured on this PC</source>
        <translation>Mesuré sur ce PC</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Testing… ({time})</source>
        <translation>Test en cours… ({time})</translation>
    </message>
    <message>
        <source>Test stopped. Nothing was saved.</source>
        <translation>Test arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %Ln session(s).</source>
        <translation>
            <numerusform>Réussi&#xa0;: le service accepte ce profil et liste %Ln session.</numerusform>
            <numerusform>Réussi&#xa0;: le service accepte ce profil et liste %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Partner API lists %Ln ticket(s).</source>
        <translation>
            <numerusform>L’API partenaire répertorie %Ln ticket.</numerusform>
            <numerusform>L’API partenaire répertorie %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tickets at this address.</source>
        <translation>Il n’y a pas de tickets à cette adresse.</translation>
    </message>
    <message>
        <source>Partner API: {what}</source>
        <translation>API partenaire&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Reposer la question</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Error in openOBD Desktop</source>
        <translation>Erreur dans openOBD Desktop</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Your last action may not have been carried out: check the list of sessions before you repeat the action. Running sessions are not affected. Nothing is sent automatically; copy the report and send it to support.</source>
        <translation>Votre dernière action n’a peut-être pas été exécutée&#xa0;: vérifiez la liste des sessions avant de répéter l’action. Les sessions en cours ne sont pas affectées. Rien n’est envoyé automatiquement&#xa0;; copiez le rapport et envoyez-le au support.</translation>
    </message>
    <message>
        <source>Part of this program has stopped working.</source>
        <translation>Une partie de ce programme ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Inserts a phrase, or keeps the text as one</source>
        <translation>Insère une phrase ou conserve le texte comme phrase</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Describe what happened</source>
        <translation>Décrivez ce qui s’est passé</translation>
    </message>
    <message>
        <source>There are no phrases yet.</source>
        <translation>Il n’y a pas encore de phrases.</translation>
    </message>
    <message>
        <source>Keep this text as a phrase</source>
        <translation>Conserver ce texte comme phrase</translation>
    </message>
    <message>
        <source>Remove phrase</source>
        <translation>Supprimer une phrase</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Brouillon enregistré à {time}</translation>
    </message>
    <message>
        <source>Draft kept until you quit</source>
        <translation>Brouillon conservé jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>The history is not being saved.</source>
        <translation>L’historique n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Clears the form</source>
        <translation>Vide le formulaire</translation>
    </message>
    <message>
        <source>Restore draft</source>
        <translation>Rétablir le brouillon</translation>
    </message>
    <message>
        <source>Restores what was just discarded</source>
        <translation>Rétablit ce qui vient d’être abandonné</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>Il n’y a pas de brouillon.</translation>
    </message>
</context>
<context>
    <name>EcuExport</name>
    <message>
        <source>Export control units</source>
        <translation>Exporter les calculateurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln calculateur exporté vers {path}.</numerusform>
            <numerusform>%Ln calculateurs exportés vers {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Export progress</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>{count} of {total} sessions exported</source>
        <translation>{count} sessions sur {total} exportées</translation>
    </message>
    <message>
        <source>{count} sessions exported</source>
        <translation>{count} sessions exportées</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Finish session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Closes the form; the program keeps trying to send the result</source>
        <translation>Ferme le formulaire&#xa0;; le programme continue d’essayer d’envoyer le résultat</translation>
    </message>
    <message>
        <source>Finish reports the result to the service. Interrupt stops the session without reporting a result.</source>
        <translation>«&#xa0;Terminer&#xa0;» transmet le résultat au service. «&#xa0;Interrompre&#xa0;» arrête la session sans transmettre de résultat.</translation>
    </message>
    <message>
        <source>The result has been sent and cannot be withdrawn.</source>
        <translation>Le résultat a été envoyé et ne peut plus être retiré.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Prêt à envoyer.</translation>
    </message>
    <message>
        <source>Sending… The session stays open until the service confirms the result.</source>
        <translation>Envoi… La session reste ouverte jusqu’à ce que le service confirme le résultat.</translation>
    </message>
    <message>
        <source>The session has ended: {state}. A result can no longer be sent. Copy your text if you need it.</source>
        <translation>La session est clôturée&#xa0;: {state}. Plus aucun résultat ne peut être envoyé. Copiez votre texte si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The session token has expired: a result can no longer be sent. Copy your text if you need it.</source>
        <translation>Le jeton de session a expiré&#xa0;: plus aucun résultat ne peut être envoyé. Copiez votre texte si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The function {function} is still running. Wait for it to end, or stop it in the Functions tab.</source>
        <translation>La fonction {function} est encore en cours. Attendez qu’elle se termine, ou arrêtez-la dans l’onglet Fonctions.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishState</name>
    <message>
        <source>Click here or press Ctrl+Enter to go to the field</source>
        <translation>Un clic mène au champ, tout comme Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>FrameReading</name>
    <message>
        <source>Select one trouble code first.</source>
        <translation>Sélectionnez d’abord un code défaut.</translation>
    </message>
    <message>
        <source>There is no standard request for the freeze frame of this code.</source>
        <translation>Il n’existe pas de requête normalisée pour les données figées de ce code.</translation>
    </message>
    <message>
        <source>The control unit has no freeze frame for {code}: {reason}</source>
        <translation>Le calculateur n’a pas de données figées pour {code}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The freeze frame of {code} cannot be read: {reason}</source>
        <translation>Les données figées de {code} ne peuvent pas être lues&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The control unit has not answered the request for the freeze frame of {code}.</source>
        <translation>Le calculateur n’a pas répondu à la demande des données figées de {code}.</translation>
    </message>
    <message>
        <source>The control unit has recorded nothing for {code}.</source>
        <translation>Le calculateur n’a rien enregistré pour {code}.</translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Runs this function in the session</source>
        <translation>Exécute cette fonction dans la session</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Lists this function first</source>
        <translation>Place cette fonction en tête de liste</translation>
    </message>
    <message>
        <source>Not looked up in this session yet</source>
        <translation>Pas encore recherchée dans cette session</translation>
    </message>
    <message>
        <source>No function chosen</source>
        <translation>Aucune fonction choisie</translation>
    </message>
    <message>
        <source>Choose a function, or add one by its ID, which the function&apos;s developer can give you.</source>
        <translation>Choisissez une fonction ou ajoutez-en une par son ID, que son développeur peut vous donner.</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Aucune description</translation>
    </message>
    <message>
        <source>Version {version} · provider {provider}</source>
        <translation>Version {version} · fournisseur {provider}</translation>
    </message>
    <message>
        <source>Version {version} · your own function</source>
        <translation>Version {version} · votre propre fonction</translation>
    </message>
</context>
<context>
    <name>FunctionFinder</name>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Looks up this function</source>
        <translation>Recherche cette fonction</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Only for functions from other providers</source>
        <translation>Seulement pour les fonctions d’autres fournisseurs</translation>
    </message>
    <message>
        <source>Function ID</source>
        <translation>ID de fonction</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>ID du fournisseur</translation>
    </message>
    <message>
        <source>Enter a function ID.</source>
        <translation>Saisissez un ID de fonction.</translation>
    </message>
    <message>
        <source>The function ID must be a UUID, such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>L’ID de la fonction doit être un UUID, comme 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The provider ID must also be a UUID. Leave it empty for your own functions.</source>
        <translation>L’ID du fournisseur doit aussi être un UUID. Laissez le champ vide pour vos propres fonctions.</translation>
    </message>
</context>
<context>
    <name>FunctionRuns</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Stops the function; the session stays open</source>
        <translation>Arrête la fonction&#xa0;; la session reste ouverte</translation>
    </message>
    <message>
        <source>Use in feedback form</source>
        <translation>Reprendre dans le formulaire</translation>
    </message>
    <message>
        <source>Opens the feedback form with this outcome filled in</source>
        <translation>Ouvre le formulaire de retour avec ce résultat</translation>
    </message>
    <message>
        <source>The functions you run and their results appear here.</source>
        <translation>Les fonctions exécutées et leurs résultats s’affichent ici.</translation>
    </message>
    <message>
        <source>No function has been run in this session yet</source>
        <translation>Aucune fonction n’a encore été exécutée dans cette session</translation>
    </message>
    <message>
        <source>The function has not ended yet.</source>
        <translation>La fonction n’est pas encore terminée.</translation>
    </message>
</context>
<context>
    <name>FunctionsPanel</name>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Add by ID</source>
        <translation>Ajouter par ID</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>La session ne peut plus être contrôlée depuis ce PC.</translation>
    </message>
    <message>
        <source>This server does not support functions.</source>
        <translation>Ce serveur ne prend pas en charge les fonctions.</translation>
    </message>
    <message>
        <source>A function is running in this session. Wait for it to end, or stop it.</source>
        <translation>Une fonction est en cours dans cette session. Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Look up a function first.</source>
        <translation>Recherchez d’abord une fonction.</translation>
    </message>
    <message>
        <source>Choose a function.</source>
        <translation>Choisissez une fonction.</translation>
    </message>
    <message>
        <source>The demo does not change any settings.</source>
        <translation>La démo ne modifie aucun paramètre.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Keep this PC awake during sessions</source>
        <translation>Garder ce PC en éveil pendant les sessions</translation>
    </message>
    <message>
        <source>Developer mode</source>
        <translation>Mode développeur</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Signaler les nouvelles versions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the program and the format of dates and numbers.</source>
        <translation>Langue du programme, y compris des dates et des nombres.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark or the same as the system.</source>
        <translation>Clair, sombre ou comme défini dans le système.</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Intervalle d’actualisation</translation>
    </message>
    <message>
        <source>How often the list of sessions is refreshed while the window is visible.</source>
        <translation>Fréquence d’actualisation de la liste des sessions tant que la fenêtre est visible.</translation>
    </message>
    <message>
        <source>Shows desktop notifications for urgent events while the window is in the background.</source>
        <translation>Affiche des notifications de bureau en cas d’événement urgent quand la fenêtre est à l’arrière-plan.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Bip sonore</translation>
    </message>
    <message>
        <source>Events announced by a sound, even while the window is in front.</source>
        <translation>Ce qui est annoncé par un son, même lorsque la fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>If you close the window while a session is running, the program keeps running in the tray and the session stays open.</source>
        <translation>Si vous fermez la fenêtre pendant une session, le programme reste dans la zone de notification&#xa0;; la session reste ouverte.</translation>
    </message>
    <message>
        <source>While a session is running, the PC does not go to sleep; the screen may still be locked.</source>
        <translation>Tant qu’une session est en cours, le PC ne se met pas en veille&#xa0;; l’écran peut quand même être verrouillé.</translation>
    </message>
    <message>
        <source>Allows development sessions on a connector without a ticket; these sessions are not charged.</source>
        <translation>Autorise les sessions sur un connecteur, réservées au développement et non facturées.</translation>
    </message>
    <message>
        <source>Checks once a day; nothing is installed automatically.</source>
        <translation>Vérifie une fois par jour&#xa0;; rien n’est installé automatiquement.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Nom du collègue</translation>
    </message>
    <message>
        <source>The colleague&apos;s program shows your text until it is acknowledged. The session is not moved: it stays on this PC. If the colleague needs to start a new session on this ticket, finish or interrupt this one first.</source>
        <translation>Le programme de votre collègue affiche votre texte jusqu’à ce qu’il soit confirmé. La session n’est pas déplacée&#xa0;: elle reste sur ce PC. Si votre collègue doit redémarrer sur ce ticket, terminez ou interrompez d’abord la session.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>What the colleague should know</source>
        <translation>Ce que votre collègue doit savoir</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Autre nom…</translation>
    </message>
    <message>
        <source>Write what the colleague should know.</source>
        <translation>Écrivez ce que votre collègue doit savoir.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Choisissez un collègue.</translation>
    </message>
    <message>
        <source>The history is not shared with a team, so the note stays on this PC: colleagues can read it only here.</source>
        <translation>L’historique n’est pas partagé avec une équipe&#xa0;: la note reste sur ce PC, et les collègues ne peuvent la lire qu’ici.</translation>
    </message>
    <message>
        <source>The team database cannot store notes yet: its owner must run this version once. Until then, the note waits on this PC.</source>
        <translation>La base de données de l’équipe ne peut pas encore enregistrer de notes&#xa0;: son propriétaire doit lancer cette version une fois. D’ici là, la note attend sur ce PC.</translation>
    </message>
    <message>
        <source>The team database cannot be used at the moment. Until then, the note waits on this PC.</source>
        <translation>La base de données de l’équipe n’est pas utilisable pour le moment. D’ici là, la note attend sur ce PC.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Saves all matching sessions as a spreadsheet file</source>
        <translation>Enregistre toutes les sessions trouvées dans un fichier de tableur</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a aucune ligne à exporter.</translation>
    </message>
    <message>
        <source>Only the colleague whose session it is can change this.</source>
        <translation>Seul le collègue à qui appartient la session peut modifier cela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln session exportée vers {path}.</numerusform>
            <numerusform>%Ln sessions exportées vers {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was saved.</source>
        <translation>L’export a été arrêté&#xa0;; aucun fichier n’a été enregistré.</translation>
    </message>
    <message>
        <source>Save scan report</source>
        <translation>Enregistrer le rapport d’analyse</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>HistoryBanner</name>
    <message>
        <source>History details</source>
        <translation>Détails sur l’historique</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copies all details as text</source>
        <translation>Copie tous les détails sous forme de texte</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saves this session as a PDF</source>
        <translation>Enregistre cette session au format PDF</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Saves this session as a new PDF in the most recently used folder, and opens it</source>
        <translation>Enregistre cette session en nouveau PDF dans le dernier dossier utilisé et l’ouvre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Prints the report of this session</source>
        <translation>Imprime le rapport de cette session</translation>
    </message>
    <message>
        <source>Mark for follow-up</source>
        <translation>Marquer à suivre</translation>
    </message>
    <message>
        <source>Lists this session under Needs follow-up until the follow-up is done</source>
        <translation>Liste cette session sous À suivre jusqu’à ce que ce soit fait</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Suivi effectué</translation>
    </message>
    <message>
        <source>Removes this session from the Needs follow-up list</source>
        <translation>Retire cette session de la liste À suivre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Selected session in the history</source>
        <translation>Session sélectionnée dans l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are selected.</source>
        <translation>
            <numerusform>%Ln session est sélectionnée.</numerusform>
            <numerusform>%Ln sessions sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the timeline…</source>
        <translation>Lecture de la chronologie…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Suivi nécessaire</translation>
    </message>
    <message>
        <source>Ticket, customer, vehicle, VIN, result, note…</source>
        <translation>Ticket, client, véhicule, VIN, résultat, note…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Shows only sessions that need a follow-up, because the mechanic asked for help or they were marked</source>
        <translation>N’affiche que les sessions à suivre&#xa0;: une aide a été demandée, ou quelqu’un les a marquées</translation>
    </message>
    <message>
        <source>Older sessions are still being indexed ({percent}%). Until indexing is complete, searches will take longer.</source>
        <translation>L’indexation des sessions plus anciennes est en cours ({percent}&#xa0;%). D’ici là, une recherche prend plus de temps.</translation>
    </message>
</context>
<context>
    <name>HistoryTableView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Grouped by day</source>
        <translation>Regroupé par jour</translation>
    </message>
</context>
<context>
    <name>IgnitionNotice</name>
    <message>
        <source>Ask the mechanic</source>
        <translation>Demander au mécanicien</translation>
    </message>
    <message>
        <source>Shows the question on the mechanic&apos;s screen</source>
        <translation>Affiche la question sur l’écran du mécanicien</translation>
    </message>
    <message>
        <source>Ask silent units again</source>
        <translation>Réinterroger les unités muettes</translation>
    </message>
    <message>
        <source>Continues the scan with these units</source>
        <translation>Poursuit l’analyse avec ces unités</translation>
    </message>
    <message>
        <source>A question is waiting for an answer.</source>
        <translation>Une question attend une réponse.</translation>
    </message>
    <message>
        <source>The car&apos;s buses are in use.</source>
        <translation>Les bus de la voiture sont utilisés.</translation>
    </message>
</context>
<context>
    <name>InterruptDialog</name>
    <message>
        <source>Interrupt session</source>
        <translation>Interrompre la session</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>Laisser la session active</translation>
    </message>
    <message>
        <source>Interrupting stops the session immediately and frees the car. It does not report whether the work succeeded, and it cannot be undone. To report a result, finish the session instead.</source>
        <translation>Interrompre arrête la session immédiatement et libère le véhicule. Le succès ou l’échec du travail n’est pas transmis, et c’est irréversible. Pour transmettre un résultat, terminez plutôt la session.</translation>
    </message>
    <message>
        <source>Interrupting stops the session immediately and frees the car. It does not report whether the work succeeded, and it cannot be undone. A session on a ticket may still be charged. To report a result, finish the session instead.</source>
        <translation>Interrompre arrête la session immédiatement et libère le véhicule. Le succès ou l’échec du travail n’est pas transmis, et c’est irréversible. Une session sur un ticket peut quand même être facturée. Pour transmettre un résultat, terminez plutôt la session.</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Session {id}</translation>
    </message>
    <message>
        <source>According to the team history, {colleague} is working on this session. Check with {colleague} before you interrupt it.</source>
        <translation>D’après l’historique d’équipe, {colleague} travaille sur cette session. Demandez à {colleague} avant de l’interrompre.</translation>
    </message>
    <message>
        <source>This session was not started on this PC, so a colleague may be working on it. Check with your colleagues before you interrupt it.</source>
        <translation>Cette session n’a pas été démarrée sur ce PC&#xa0;: un collègue y travaille peut-être. Demandez à vos collègues avant de l’interrompre.</translation>
    </message>
    <message>
        <source>The session has already ended.</source>
        <translation>La session est déjà clôturée.</translation>
    </message>
    <message>
        <source>State: {state}. Running time: unknown.
Session {id}</source>
        <translation>État&#xa0;: {state}. Durée&#xa0;: inconnue.
Session {id}</translation>
    </message>
    <message>
        <source>State: {state}. Running time: {age}.
Session {id}</source>
        <translation>État&#xa0;: {state}. Durée&#xa0;: {age}.
Session {id}</translation>
    </message>
    <message>
        <source>The interrupt request has been sent and cannot be withdrawn.</source>
        <translation>La demande d’interruption a été envoyée et ne peut plus être retirée.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Interruption…</translation>
    </message>
</context>
<context>
    <name>JournalSettings</name>
    <message>
        <source>Shared history</source>
        <translation>Historique partagé</translation>
    </message>
    <message>
        <source>This PC only</source>
        <translation>Ce PC seulement</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Base de données d’équipe</translation>
    </message>
    <message>
        <source>Test database</source>
        <translation>Tester la base de données</translation>
    </message>
    <message>
        <source>Tests the team database; nothing is changed</source>
        <translation>Teste la base de données d’équipe&#xa0;; rien n’est modifié</translation>
    </message>
    <message>
        <source>Share history</source>
        <translation>Partager l’historique</translation>
    </message>
    <message>
        <source>Shares new history entries with your team</source>
        <translation>Partage les nouvelles entrées de l’historique avec votre équipe</translation>
    </message>
    <message>
        <source>The name that colleagues see next to your sessions; leave empty to use your user name on this PC.</source>
        <translation>Le nom que les collègues voient à côté de vos sessions&#xa0;; laissez vide pour utiliser le nom d’utilisateur de ce PC.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Success: this database can be used to share the history.</source>
        <translation>Réussi&#xa0;: l’historique peut être partagé dans cette base de données.</translation>
    </message>
    <message>
        <source>The history is now shared.</source>
        <translation>L’historique est maintenant partagé.</translation>
    </message>
    <message>
        <source>Connecting to the team database…</source>
        <translation>Connexion à la base de données d’équipe…</translation>
    </message>
</context>
<context>
    <name>LocalsCard</name>
    <message>
        <source>Block testers</source>
        <translation>Bloquer les testeurs</translation>
    </message>
    <message>
        <source>Allow testers</source>
        <translation>Débloquer les testeurs</translation>
    </message>
    <message>
        <source>Local testers</source>
        <translation>Testeurs locaux</translation>
    </message>
    <message>
        <source>Local testers are already blocked.</source>
        <translation>Les testeurs locaux sont déjà bloqués.</translation>
    </message>
    <message>
        <source>Local testers are not blocked.</source>
        <translation>Les testeurs locaux ne sont pas bloqués.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Ce serveur ne prend pas en charge cette fonctionnalité.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled.</source>
        <translation>La session ne peut plus être contrôlée.</translation>
    </message>
    <message>
        <source>Another change is in progress.</source>
        <translation>Une autre modification est en cours.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Set by your IT department</source>
        <translation>Défini par votre service informatique</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Password or PIN</source>
        <translation>Mot de passe ou code PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Code PIN oublié</translation>
    </message>
    <message>
        <source>Choose PIN</source>
        <translation>Choisir un code PIN</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Locked. Sessions keep running.</source>
        <translation>Verrouillé. Les sessions continuent.</translation>
    </message>
    <message>
        <source>Your IT department requires the program to lock itself on this PC. Choose a PIN or password of at least 4 characters to unlock it with.</source>
        <translation>Votre service informatique a décidé que le programme se verrouille sur ce PC. Choisissez un code PIN ou un mot de passe d’au moins 4 caractères pour le déverrouiller.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %Ln seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock ({seconds} s)</source>
        <translation>Déverrouiller ({seconds} s)</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Aucune session n’est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are open.</source>
        <translation>
            <numerusform>%Ln session est ouverte.</numerusform>
            <numerusform>%Ln sessions sont ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them need(s) your attention.</source>
        <translation>
            <numerusform>%Ln d’entre elles demande votre attention.</numerusform>
            <numerusform>%Ln d’entre elles demandent votre attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock the program</source>
        <translation>Verrouiller le programme</translation>
    </message>
    <message>
        <source>Locks the program after a period of inactivity; useful on a shared PC. Sessions keep running.</source>
        <translation>Après un temps sans saisie dans le programme, pour un PC que d’autres utilisent aussi. Les sessions continuent.</translation>
    </message>
    <message>
        <source>Choose PIN…</source>
        <translation>Choisir un code PIN…</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Modifier le code PIN…</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Supprimer le code PIN…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Après %Ln minute</numerusform>
            <numerusform>Après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your IT department requires a PIN.</source>
        <translation>Votre service informatique exige un code PIN.</translation>
    </message>
    <message>
        <source>A PIN has been chosen. The program also asks for it when it starts.</source>
        <translation>Un code PIN a été choisi. Le programme le demande aussi au démarrage.</translation>
    </message>
    <message>
        <source>No PIN has been chosen, so the program does not lock itself.</source>
        <translation>Aucun code PIN n’a été choisi&#xa0;: le programme ne se verrouille donc pas.</translation>
    </message>
</context>
<context>
    <name>LogComposer</name>
    <message>
        <source>Write line</source>
        <translation>Écrire la ligne</translation>
    </message>
    <message>
        <source>ScriptLog</source>
        <translation>ScriptLog</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Niveau du journal</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Ligne de journal</translation>
    </message>
    <message>
        <source>Enter a log line first.</source>
        <translation>Saisissez d’abord une ligne de journal.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Ce serveur ne prend pas en charge cette fonctionnalité.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled.</source>
        <translation>La session ne peut plus être contrôlée.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all lines shown</source>
        <translation>Copie les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>Sélectionnez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Infos et plus</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Avertissements et plus</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{shown} of {total} lines, paused</source>
        <translation>{shown} lignes sur {total}, en pause</translation>
    </message>
    <message>
        <source>{shown} of {total} lines</source>
        <translation>{shown} lignes sur {total}</translation>
    </message>
</context>
<context>
    <name>LoginStep</name>
    <message>
        <source>Connection details</source>
        <translation>Détails de connexion</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter your company&apos;s Partner API credentials from the Partner Portal.</source>
        <translation>Saisissez les identifiants de votre entreprise pour l’API partenaire, indiqués dans le Partner Portal.</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Langue de ce programme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Couleurs claires ou sombres</translation>
    </message>
    <message>
        <source>Welcome to openOBD Desktop</source>
        <translation>Bienvenue dans openOBD Desktop</translation>
    </message>
    <message>
        <source>Start diagnostic sessions for tickets, monitor them and finish them with a result. Setup takes a minute; you can change everything later on the Settings page.</source>
        <translation>Démarrez des sessions de diagnostic sur des tickets, suivez-les et terminez-les avec un résultat. La configuration prend une minute&#xa0;; vous pourrez tout modifier plus tard sur la page Paramètres.</translation>
    </message>
    <message>
        <source>No credentials at hand? The demo does not require an account or a network connection.</source>
        <translation>Pas d’identifiants sous la main&#xa0;? La démo ne demande ni compte ni réseau.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A session on a connector is open. It is not charged and is for development only, not for customer work.</source>
        <translation>Une session sur un connecteur est ouverte. Elle n’est pas facturée et sert uniquement au développement, pas au travail client.</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
</context>
<context>
    <name>MechanicWindow</name>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Écran du mécanicien</translation>
    </message>
    <message>
        <source>Let the simulator answer</source>
        <translation>Laisser répondre le simulateur</translation>
    </message>
    <message>
        <source>Closes this window so that the simulated mechanic answers again</source>
        <translation>Ferme cette fenêtre&#xa0;: le mécanicien simulé répond de nouveau</translation>
    </message>
    <message>
        <source>In this window, you play the mechanic. While it is open, you answer the questions.</source>
        <translation>Dans cette fenêtre, vous jouez le mécanicien. Tant qu’elle est ouverte, vous répondez aux questions.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Language of the mechanic&apos;s screen</source>
        <translation>Langue de l’écran du mécanicien</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>MySessions</name>
    <message>
        <source>My sessions</source>
        <translation>Mes sessions</translation>
    </message>
</context>
<context>
    <name>MySessionsPanel</name>
    <message>
        <source>My sessions</source>
        <translation>Mes sessions</translation>
    </message>
    <message>
        <source>No session is open. Start one on a ticket.</source>
        <translation>Aucune session n’est ouverte. Démarrez-en une sur un ticket.</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Aucune session n’est ouverte.</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN or password</source>
        <translation>Nouveau code PIN ou mot de passe</translation>
    </message>
    <message>
        <source>Repeat PIN or password</source>
        <translation>Répéter</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Keeps the note with the ticket, and shares it with the team</source>
        <translation>Conserve la note avec le ticket et la partage avec l’équipe</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Asks a colleague to continue with this ticket</source>
        <translation>Demande à un collègue de poursuivre ce ticket</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Afficher dans l’historique</translation>
    </message>
    <message>
        <source>Shows the sessions on this ticket on the History page</source>
        <translation>Affiche les sessions sur ce ticket sur la page Historique</translation>
    </message>
    <message>
        <source>Notes on the ticket</source>
        <translation>Notes sur le ticket</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New note, such as: customer calls back at 3</source>
        <translation>Nouvelle note, par exemple&#xa0;: le client rappelle à 15 h</translation>
    </message>
    <message>
        <source>The ticket is not known.</source>
        <translation>Le ticket n’est pas connu.</translation>
    </message>
    <message>
        <source>{colleague} has handed this ticket over to you.</source>
        <translation>{colleague} vous a transmis ce ticket.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>OfferedView</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Also shows functions for other products and vehicles</source>
        <translation>Affiche aussi les fonctions pour d’autres produits et véhicules</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>OperatorChoice</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>These sessions were started neither on this PC nor by your team, so their tickets and vehicles are not known here.</source>
        <translation>Ces sessions n’ont été démarrées ni sur ce PC ni par votre équipe&#xa0;; leurs tickets et leurs véhicules ne sont donc pas connus ici.</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln session(s) started elsewhere</source>
        <translation>
            <numerusform>Autres&#xa0;: %Ln session démarrée ailleurs</numerusform>
            <numerusform>Autres&#xa0;: %Ln sessions démarrées ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Others: hide the sessions started elsewhere</source>
        <translation>Autres&#xa0;: masquer les sessions démarrées ailleurs</translation>
    </message>
</context>
<context>
    <name>PendingStartsPanel</name>
    <message>
        <source>Claim session…</source>
        <translation>Prendre en charge une session…</translation>
    </message>
    <message>
        <source>Claim session now</source>
        <translation>Prendre en charge la session maintenant</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Picture address</source>
        <translation>Adresse de l’image</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP picture of up to 5 MB at a public https address.</source>
        <translation>PNG, JPEG ou WebP à une adresse https publique&#xa0;; 5&#xa0;Mo au plus.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Show picture {number}</source>
        <translation>Afficher l’image {number}</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>This question has a picture. Choose Show picture to load it.</source>
        <translation>Cette question comporte une image. Choisissez «&#xa0;Afficher l’image&#xa0;» pour la charger.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Il n’y a aucune image à afficher.</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Chargement de l’image…</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Choose PIN</source>
        <translation>Choisir un code PIN</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Modifier le code PIN</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Supprimer le code PIN</translation>
    </message>
    <message>
        <source>Current PIN or password</source>
        <translation>Code PIN ou mot de passe actuel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The PIN or password must have at least 4 characters. It unlocks the program and is also required when the program starts. Only its hash is stored, in the settings file. Anyone who can read your files could guess a short PIN.</source>
        <translation>Un code PIN ou un mot de passe d’au moins 4 caractères déverrouille le programme, aussi au démarrage. Seule son empreinte est conservée, dans le fichier des paramètres. Qui peut lire vos fichiers pourrait deviner un code PIN court.</translation>
    </message>
</context>
<context>
    <name>PlaceSettings</name>
    <message>
        <source>Files on this PC</source>
        <translation>Fichiers sur ce PC</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Open settings folder</source>
        <translation>Ouvrir le dossier des paramètres</translation>
    </message>
    <message>
        <source>Copy settings path</source>
        <translation>Copier le chemin des paramètres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Copy log path</source>
        <translation>Copier le chemin des journaux</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Open history folder</source>
        <translation>Ouvrir le dossier de l’historique</translation>
    </message>
    <message>
        <source>Copy history path</source>
        <translation>Copier le chemin de l’historique</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its path was copied instead: {path}</source>
        <translation>Le dossier n’a pas pu être ouvert. Son chemin a été copié à la place&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The marked settings are controlled by this PC&apos;s policy file: {path}</source>
        <translation>Le fichier de stratégie de ce PC contrôle les paramètres marqués&#xa0;: {path}</translation>
    </message>
    <message>
        <source>No policy file is in use on this PC. Expected location: {path}</source>
        <translation>Aucun fichier de stratégie n’est utilisé sur ce PC. Emplacement attendu&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>aucun profil</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Switches, edits or adds a profile</source>
        <translation>Change, modifie ou ajoute un profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Ce profil est défini par des variables d’environnement sur ce PC.</translation>
    </message>
    <message>
        <source>The demo is running.</source>
        <translation>La démo est en cours.</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Lancer la démo</translation>
    </message>
    <message>
        <source>The demo cannot be edited.</source>
        <translation>La démo ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
        <translation>Votre service informatique a désactivé la démo sur ce PC.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Removes the client secret and all tokens from this PC; the profile is kept</source>
        <translation>Supprime le secret client et tous les jetons de ce PC&#xa0;; le profil est conservé</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC and cannot be edited.</source>
        <translation>Ce profil est défini par des variables d’environnement sur ce PC et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>This profile is set by your IT department. You can enter only the client secret.</source>
        <translation>Ce profil est défini par votre service informatique. Vous ne pouvez saisir que le secret client.</translation>
    </message>
    <message>
        <source>Your IT department has locked some of these fields.</source>
        <translation>Votre service informatique a verrouillé certains de ces champs.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProfileDialogs</name>
    <message>
        <source>Logged out. This profile&apos;s client secret and all tokens have been removed from this PC.</source>
        <translation>Déconnecté. Le secret client de ce profil et tous les jetons ont été supprimés de ce PC.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>API partenaire</translation>
    </message>
    <message>
        <source>This PC&apos;s proxy, unless you enter http://host:port or none</source>
        <translation>Le proxy de ce PC, sauf si vous entrez http://hôte:port ou none</translation>
    </message>
    <message>
        <source>Only if the proxy requires it</source>
        <translation>Seulement si le proxy l’exige</translation>
    </message>
    <message>
        <source>The standard address, unless you enter https://host or none</source>
        <translation>L’adresse standard, sauf si vous entrez https://hôte ou none</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Défini par votre service informatique</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For example, your company&apos;s name</source>
        <translation>Par exemple, le nom de votre entreprise</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored secret</source>
        <translation>Laissez vide pour garder le secret enregistré</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Conservé jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Ce profil est défini par des variables d’environnement sur ce PC.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>set by your IT department</source>
        <translation>défini par votre service informatique</translation>
    </message>
    <message>
        <source>set by environment variables</source>
        <translation>défini par des variables d’environnement</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>No profiles yet.</source>
        <translation>Pas encore de profil.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Logs in with the selected profile</source>
        <translation>Connecte avec le profil sélectionné</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select a profile first.</source>
        <translation>Sélectionnez d’abord un profil.</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>Ce profil est utilisé.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Défini par votre service informatique</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Ce profil est défini par des variables d’environnement sur ce PC.</translation>
    </message>
    <message>
        <source>Profile {name} removed.</source>
        <translation>Profil {name} supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la suppression</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit openOBD Desktop</source>
        <translation>Quitter openOBD Desktop</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Finish session…</source>
        <translation>Terminer la session…</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are active.</source>
        <translation>
            <numerusform>%Ln session est active.</numerusform>
            <numerusform>%Ln sessions sont actives.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>ticket unknown</source>
        <translation>ticket inconnu</translation>
    </message>
    <message>
        <source>If you keep the program running in the background, its window is hidden and sessions keep running. To show the window again, use the tray icon.</source>
        <translation>En arrière-plan, la fenêtre est masquée et les sessions continuent. Pour la réafficher, utilisez l’icône de la zone de notification.</translation>
    </message>
    <message>
        <source>Choose Finish session to open the feedback form of the first session; the other sessions keep running.</source>
        <translation>Choisissez «&#xa0;Terminer la session&#xa0;» pour ouvrir le formulaire de retour de la première session&#xa0;; les autres sessions continuent.</translation>
    </message>
    <message>
        <source>After you quit, the session tokens will no longer be renewed. Within 5 minutes, it will no longer be possible to resume or control the sessions; the cars will remain occupied until the sessions are interrupted.</source>
        <translation>Après la fermeture, les jetons de session ne sont plus renouvelés. Au bout de 5 minutes au plus, les sessions ne peuvent plus être reprises ni contrôlées&#xa0;; les véhicules restent occupés jusqu’à l’interruption des sessions.</translation>
    </message>
</context>
<context>
    <name>ReadingsPanel</name>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Over 500 ms</source>
        <translation>&gt;&#xa0;500&#xa0;ms</translation>
    </message>
    <message>
        <source>Last {span}</source>
        <translation>Dernières {span}</translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation>Détails de connexion</translation>
    </message>
    <message>
        <source>Shows the figures</source>
        <translation>Affiche les chiffres</translation>
    </message>
    <message>
        <source>Latency, last 10 minutes</source>
        <translation>Latence, 10 dernières minutes</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Pas encore de mesures</translation>
    </message>
    <message>
        <source>Point at the curve, or press an arrow key, to read a value.</source>
        <translation>Pointez la courbe ou appuyez sur une flèche pour lire une valeur.</translation>
    </message>
    <message>
        <source>This server does not monitor connections.</source>
        <translation>Ce serveur ne surveille pas les connexions.</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency}&#xa0;ms</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Setup complete</source>
        <translation>Configuration terminée</translation>
    </message>
    <message>
        <source>Press Ctrl+N to start a session on a ticket. The session is claimed automatically within the 60 seconds that the service allows.</source>
        <translation>Ctrl+N démarre une session sur un ticket et la prend en charge dans les 60 secondes accordées par le service.</translation>
    </message>
    <message>
        <source>The list of sessions refreshes automatically; press F5 to refresh it now. Press Ctrl+F to search all columns.</source>
        <translation>La liste s’actualise automatiquement&#xa0;; appuyez sur F5 pour l’actualiser tout de suite. Ctrl+F cherche dans toutes les colonnes.</translation>
    </message>
    <message>
        <source>Closing the window does not end a session. To end a session and report its result, choose Finish session.</source>
        <translation>Fermer la fenêtre ne clôt pas une session. Pour clôturer une session et transmettre son résultat, choisissez «&#xa0;Terminer la session&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>You are logged in. The service lists %Ln session(s).</source>
        <translation>
            <numerusform>Vous êtes connecté. Le service liste %Ln session.</numerusform>
            <numerusform>Vous êtes connecté. Le service liste %Ln sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentTickets</name>
    <message>
        <source>Recent tickets</source>
        <translation>Tickets récents</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>du presse-papiers</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Unlock with client secret</source>
        <translation>Déverrouiller avec le secret client</translation>
    </message>
    <message>
        <source>Log out and remove the secrets from this PC</source>
        <translation>Se déconnecter et oublier les secrets de ce PC</translation>
    </message>
    <message>
        <source>Unlock with the client secret of the profile {profile} instead. The service checks it, and sessions keep running; then choose a new PIN in the settings.</source>
        <translation>Déverrouillez plutôt avec le secret client du profil {profile}. Le service le vérifie et les sessions continuent&#xa0;; choisissez ensuite un nouveau code PIN dans les paramètres.</translation>
    </message>
    <message>
        <source>Or remove all client secrets, passwords and session tokens from this PC, for example if you no longer use it. The history is kept. The client secret from the Partner Portal then unlocks the program.</source>
        <translation>Ou supprimez tous les secrets client, mots de passe et jetons de session de ce PC, par exemple si vous ne l’utilisez plus. L’historique est conservé. Le secret client du Partner Portal déverrouille alors le programme.</translation>
    </message>
    <message>
        <source>Remove the PIN, and all passwords and session tokens, from this PC. The history is kept.</source>
        <translation>Supprimez de ce PC le code PIN, tous les mots de passe et tous les jetons de session. L’historique est conservé.</translation>
    </message>
    <message>
        <source>Not possible while a session is open. Sessions keep running but cannot be changed here.</source>
        <translation>Impossible tant qu’une session est ouverte. Les sessions continuent et ne peuvent pas être modifiées ici.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileDialog</name>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Garder le profil</translation>
    </message>
    <message>
        <source>Remove {profile}?</source>
        <translation>Supprimer {profile}&#xa0;?</translation>
    </message>
    <message>
        <source>The client secret will also be removed from this PC. You can undo this until you quit. The history will be kept.</source>
        <translation>Le secret client est également supprimé de ce PC. Vous pouvez annuler jusqu’à la fermeture du programme&#xa0;; l’historique est conservé.</translation>
    </message>
    <message>
        <source>This profile is in use. Its list of sessions will be closed.</source>
        <translation>Ce profil est utilisé. Sa liste de sessions sera fermée.</translation>
    </message>
</context>
<context>
    <name>RemoveVariableDialog</name>
    <message>
        <source>Remove variable</source>
        <translation>Supprimer la variable</translation>
    </message>
    <message>
        <source>Keep variable</source>
        <translation>Garder la variable</translation>
    </message>
    <message>
        <source>Remove {variable}?</source>
        <translation>Supprimer {variable}&#xa0;?</translation>
    </message>
    <message>
        <source>Scope: {scope}. The variable will be removed for everything in this scope and cannot be restored.</source>
        <translation>Portée&#xa0;: {scope}. La variable est supprimée pour tout ce qui relève de cette portée et ne peut pas être rétablie.</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Supprimer le logo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>The name that is printed at the top of each page of a report.</source>
        <translation>Le nom imprimé en haut de chaque page d’un rapport.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture that is printed next to the name: PNG, JPEG or WebP.</source>
        <translation>Une image imprimée à côté&#xa0;: PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Il n’y a pas de logo.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The car was not scanned in this session.</source>
        <translation>La voiture n’a pas été analysée pendant cette session.</translation>
    </message>
    <message>
        <source>The scans of this session could not be read.</source>
        <translation>Les analyses de cette session n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>Le rapport a été enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>The report was saved as {path}, but no program could be started to show it.</source>
        <translation>Le rapport a été enregistré sous {path}, mais aucun programme n’a pu être lancé pour l’afficher.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Use this outcome</source>
        <translation>Utiliser ce résultat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Choose at least one result. You can combine several failures.</source>
        <translation>Choisissez au moins un résultat. Vous pouvez combiner plusieurs échecs.</translation>
    </message>
    <message>
        <source>Outcome of {function}: {outcome}. Selected in this form: {ticked}. Your selection will be sent.</source>
        <translation>Résultat de {function}&#xa0;: {outcome}. Sélection dans ce formulaire&#xa0;: {ticked}. Votre sélection sera envoyée.</translation>
    </message>
    <message>
        <source>{result} cannot be combined with other results. The other results were cleared.</source>
        <translation>{result} ne se combine pas avec d’autres résultats. Les autres ont été décochés.</translation>
    </message>
    <message>
        <source>Success and Other failure cannot be combined with other results and were cleared.</source>
        <translation>«&#xa0;Succès&#xa0;» et «&#xa0;Autre échec&#xa0;» ne se combinent pas avec d’autres résultats et ont été décochés.</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Resume sessions</source>
        <translation>Reprendre des sessions</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Sessions to resume</source>
        <translation>Sessions à reprendre</translation>
    </message>
    <message>
        <source>The program closed before these sessions ended. They may still be active.</source>
        <translation>Le programme s’est arrêté avant la fin de ces sessions. Elles sont peut-être encore actives.</translation>
    </message>
    <message>
        <source>If you choose Not now, you can still resume the sessions from the Session menu until their time runs out.</source>
        <translation>Si vous choisissez «&#xa0;Plus tard&#xa0;», vous pourrez encore les reprendre depuis le menu Session tant qu’il reste du temps.</translation>
    </message>
    <message>
        <source>Select a session that can still be resumed.</source>
        <translation>Sélectionnez une session qui peut encore être reprise.</translation>
    </message>
    <message>
        <source>A session is being resumed.</source>
        <translation>Une session est en cours de reprise.</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reprise…</translation>
    </message>
</context>
<context>
    <name>ResumePrompt</name>
    <message>
        <source>Safe mode: the window has its default layout, you are not logged in, and no sessions were resumed.</source>
        <translation>Mode sans échec&#xa0;: la fenêtre a sa disposition par défaut, vous n’êtes pas connecté et aucune session n’a été reprise.</translation>
    </message>
    <message>
        <source>The window has opened with its default layout. Sessions that were open may still be active.</source>
        <translation>La fenêtre s’est ouverte avec sa disposition par défaut. Les sessions qui étaient ouvertes sont peut-être encore actives.</translation>
    </message>
    <message>
        <source>Once you are logged in, choose Resume sessions from the Session menu.</source>
        <translation>Une fois connecté, utilisez «&#xa0;Reprendre des sessions&#xa0;» dans le menu Session.</translation>
    </message>
    <message>
        <source>Choose Resume sessions from the Session menu.</source>
        <translation>Utilisez «&#xa0;Reprendre des sessions&#xa0;» dans le menu Session.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice within five minutes. No sessions were resumed automatically.</source>
        <translation>Le programme s’est arrêté deux fois de façon inattendue en cinq minutes. Aucune session n’a été reprise automatiquement.</translation>
    </message>
    <message>
        <source>Sessions that were open may still be active.</source>
        <translation>Les sessions qui étaient ouvertes sont peut-être encore actives.</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Reads the trouble codes of all control units</source>
        <translation>Lit les codes défaut de tous les calculateurs</translation>
    </message>
    <message>
        <source>Cancel scan</source>
        <translation>Annuler l’analyse</translation>
    </message>
    <message>
        <source>Ends the scan; the results so far are kept</source>
        <translation>Termine l’analyse&#xa0;; les résultats obtenus sont conservés</translation>
    </message>
    <message>
        <source>Clear codes</source>
        <translation>Effacer les codes</translation>
    </message>
    <message>
        <source>Clears the codes of the selected or all units</source>
        <translation>Efface les codes des unités sélectionnées ou de toutes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Shows what is gone, still there or new</source>
        <translation>Montre ce qui a disparu, reste ou est nouveau</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Exporter les codes</translation>
    </message>
    <message>
        <source>Saves all control units and codes as CSV</source>
        <translation>Enregistre tous les calculateurs et codes au format CSV</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saves a PDF of one scan, or of all of them</source>
        <translation>Enregistre un PDF d’une analyse ou de toutes les analyses</translation>
    </message>
    <message>
        <source>Scan kind</source>
        <translation>Type d’analyse</translation>
    </message>
</context>
<context>
    <name>ScanExport</name>
    <message>
        <source>Export codes</source>
        <translation>Exporter les codes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trouble code(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln code défaut exporté vers {path}.</numerusform>
            <numerusform>%Ln codes défaut exportés vers {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanOffer</name>
    <message>
        <source>Scan after repair</source>
        <translation>Analyser après réparation</translation>
    </message>
    <message>
        <source>The car was scanned before the repair, but not after it.</source>
        <translation>La voiture a été analysée avant la réparation, mais pas après.</translation>
    </message>
</context>
<context>
    <name>ScanReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Mileage in km (optional)</source>
        <translation>Kilométrage en km (facultatif)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>Rapport de</translation>
    </message>
    <message>
        <source>Comparison: {earlier} and {later}</source>
        <translation>Comparaison&#xa0;: {earlier} et {later}</translation>
    </message>
    <message>
        <source>Whole session, with all scans</source>
        <translation>Toute la session, avec toutes les analyses</translation>
    </message>
    <message>
        <source>Enter the mileage in whole kilometres.</source>
        <translation>Saisissez des kilomètres entiers, en chiffres.</translation>
    </message>
    <message>
        <source>The mileage is not a number.</source>
        <translation>Le kilométrage n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>ScanResults</name>
    <message>
        <source>Control units</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>Trouble codes</source>
        <translation>Codes défaut</translation>
    </message>
    <message>
        <source>Code texts…</source>
        <translation>Textes des codes…</translation>
    </message>
    <message>
        <source>Imports trouble code texts from a file</source>
        <translation>Importe des textes de codes défaut depuis un fichier</translation>
    </message>
    <message>
        <source>Read freeze frame</source>
        <translation>Lire les données figées</translation>
    </message>
    <message>
        <source>Asks what was measured when the selected code was set</source>
        <translation>Demande ce qui a été mesuré lorsque le code sélectionné est apparu</translation>
    </message>
    <message>
        <source>Include untested</source>
        <translation>Aussi non testés</translation>
    </message>
    <message>
        <source>Also shows codes that are not faults because their tests have not run yet</source>
        <translation>Affiche aussi les codes qui ne sont pas des défauts, car leurs tests n’ont pas encore été effectués</translation>
    </message>
</context>
<context>
    <name>ScopeToggle</name>
    <message>
        <source>This PC</source>
        <translation>Ce PC</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ticket, vehicle, VIN, colleague, state…</source>
        <translation>Ticket, véhicule, VIN, collègue, état…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show {label}</source>
        <translation>Afficher {label}</translation>
    </message>
    <message>
        <source>Shows what you type; a stored secret is never shown</source>
        <translation>Affiche ce que vous saisissez&#xa0;; un secret enregistré n’est jamais affiché</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Shows this session&apos;s page</source>
        <translation>Affiche la page de cette session</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Takes over this session on this PC</source>
        <translation>Prend en charge cette session sur ce PC</translation>
    </message>
    <message>
        <source>Interrupt session</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stops this session immediately</source>
        <translation>Arrête cette session immédiatement</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Saves the displayed rows as a spreadsheet file</source>
        <translation>Enregistre les lignes affichées dans un fichier de tableur</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a aucune ligne à exporter.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Starts another session on the same ticket</source>
        <translation>Démarre une autre session sur le même ticket</translation>
    </message>
    <message>
        <source>Only the colleague whose session it is can acknowledge the request.</source>
        <translation>Seul le collègue à qui appartient la session peut confirmer la demande.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Confirms that the follow-up has been done</source>
        <translation>Confirme que quelqu’un a aidé ou assuré le suivi</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>The ticket number of this session is not known.</source>
        <translation>Le numéro de ticket de cette session n’est pas connu.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Select a session.</source>
        <translation>Sélectionnez une session.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln session exportée vers {path}.</numerusform>
            <numerusform>%Ln sessions exportées vers {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Selected session</source>
        <translation>Session sélectionnée</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>State reported by the service</source>
        <translation>État indiqué par le service</translation>
    </message>
    <message>
        <source>Listed by the service</source>
        <translation>Listée par le service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are selected.</source>
        <translation>
            <numerusform>%Ln session est sélectionnée.</numerusform>
            <numerusform>%Ln sessions sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>with the profile {profile}</source>
        <translation>avec le profil {profile}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>plus maintenant</translation>
    </message>
    <message>
        <source>Connector {connector}, for development (not charged).</source>
        <translation>Connecteur {connector}, pour le développement (non facturé).</translation>
    </message>
    <message>
        <source>unknown on this PC</source>
        <translation>inconnu sur ce PC</translation>
    </message>
    <message>
        <source>{raw} (as reported by the service; not a recognized date)</source>
        <translation>{raw} (indiqué ainsi par le service&#xa0;; illisible)</translation>
    </message>
    <message>
        <source>{local}
Reported by the service: {raw}</source>
        <translation>{local}
Indiqué par le service&#xa0;: {raw}</translation>
    </message>
</context>
<context>
    <name>SessionDialogs</name>
    <message>
        <source>Sessions on a connector can be started in developer mode only.</source>
        <translation>Les sessions sur un connecteur ne peuvent être démarrées qu’en mode développeur.</translation>
    </message>
    <message>
        <source>To start a session, log in with a profile or start the demo first.</source>
        <translation>Pour démarrer une session, connectez-vous d’abord avec un profil ou lancez la démo.</translation>
    </message>
    <message>
        <source>A link to ticket {ticket} was opened. To start a session on this ticket, choose Start session.</source>
        <translation>Un lien vers le ticket {ticket} a été ouvert. Pour démarrer une session sur ce ticket, choisissez «&#xa0;Démarrer une session&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SessionEntryButton</name>
    <message>
        <source>{state} · {age}</source>
        <translation>{state} · {age}</translation>
    </message>
    <message>
        <source>{profile} · {state}</source>
        <translation>{profile} · {state}</translation>
    </message>
    <message>
        <source>{line}; profile: {profile}</source>
        <translation>{line}&#xa0;; profil&#xa0;: {profile}</translation>
    </message>
    <message>
        <source>{vehicle}; {line}</source>
        <translation>{vehicle}&#xa0;; {line}</translation>
    </message>
    <message>
        <source>{line}; {health}</source>
        <translation>{line}&#xa0;; {health}</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Acknowledge</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Confirms that you have seen this</source>
        <translation>Confirme que vous l’avez vu</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Shows the session&apos;s ID and server</source>
        <translation>Affiche l’ID et le serveur de la session</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stops the session without a result</source>
        <translation>Arrête la session sans résultat</translation>
    </message>
    <message>
        <source>Finish session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Reports the result to the service and ends the session</source>
        <translation>Transmet le résultat au service et clôt la session</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Saves a report of this session as a file</source>
        <translation>Enregistre un rapport de cette session dans un fichier</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Redémarrer…</translation>
    </message>
    <message>
        <source>Starts another session on this ticket</source>
        <translation>Démarre une autre session sur ce ticket</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Afficher dans l’historique</translation>
    </message>
    <message>
        <source>Selects this session on the History page</source>
        <translation>Sélectionne cette session sur la page Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes this page; the session stays in the history</source>
        <translation>Ferme cette page&#xa0;; la session reste dans l’historique</translation>
    </message>
    <message>
        <source>The session has not ended yet.</source>
        <translation>La session n’est pas encore clôturée.</translation>
    </message>
    <message>
        <source>Finish session (draft)</source>
        <translation>Terminer la session (brouillon)</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
</context>
<context>
    <name>SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>SessionTabs</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Onglets</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refreshes the list now (F5)</source>
        <translation>Actualise la liste maintenant (F5)</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Démarrer une session</translation>
    </message>
    <message>
        <source>Starts a session on a ticket (Ctrl+N)</source>
        <translation>Démarre une session sur un ticket (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>à {time}</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Requests for assistance</source>
        <translation>Demandes d’aide</translation>
    </message>
    <message>
        <source>Everything that needs attention</source>
        <translation>Tout ce qui demande votre attention</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show welcome again</source>
        <translation>Revoir l’accueil</translation>
    </message>
    <message>
        <source>Opens the setup steps again: language, login and demo</source>
        <translation>Rouvre les étapes de configuration&#xa0;: langue, connexion et démo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changes take effect and are saved immediately.</source>
        <translation>Les modifications s’appliquent et s’enregistrent immédiatement.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>No sessions are open on this PC.</source>
        <translation>Aucune session n’est ouverte sur ce PC.</translation>
    </message>
    <message>
        <source>Shows the tickets that colleagues have handed over to you</source>
        <translation>Affiche les tickets que des collègues vous ont transmis</translation>
    </message>
    <message>
        <source>Tickets ({count})</source>
        <translation>Tickets ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s)</source>
        <translation>
            <numerusform>%Ln nouveau ticket</numerusform>
            <numerusform>%Ln nouveaux tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Handovers ({count})</source>
        <translation>Transmis ({count})</translation>
    </message>
    <message>
        <source>Open on this PC</source>
        <translation>Ouvertes sur ce PC</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Log out of {profile}?</source>
        <translation>Se déconnecter de {profile}&#xa0;?</translation>
    </message>
    <message>
        <source>This profile&apos;s client secret and all tokens will be removed from this PC. To log in again, you will need the client secret from the Partner Portal. The history will be kept.</source>
        <translation>Le secret client de ce profil et tous les jetons sont supprimés de ce PC. Pour vous reconnecter, il vous faut le secret client du Partner Portal. L’historique est conservé.</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Latency, last {span}</source>
        <translation>Latence, dernières {span}</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency}&#xa0;ms</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>StartOffer</name>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>Enter in the search field</source>
        <translation>Entrée dans la recherche</translation>
    </message>
    <message>
        <source>Starts the session at once ({keys})</source>
        <translation>Démarre la session immédiatement ({keys})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Does not suggest this ticket number again</source>
        <translation>Ne propose plus ce numéro de ticket</translation>
    </message>
    <message>
        <source>Start session on ticket {number}</source>
        <translation>Démarrer une session sur le ticket {number}</translation>
    </message>
    <message>
        <source>Billed to ticket {number}</source>
        <translation>Facturé sur le ticket {number}</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>du presse-papiers</translation>
    </message>
    <message>
        <source>Starting… ({time})</source>
        <translation>Démarrage… ({time})</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>A start request cannot be withdrawn once it has been sent.</source>
        <translation>Une demande de démarrage envoyée ne peut plus être retirée.</translation>
    </message>
</context>
<context>
    <name>StartOffers</name>
    <message>
        <source>Enter starts a session on ticket {number}.</source>
        <translation>Entrée démarre une session sur le ticket {number}.</translation>
    </message>
</context>
<context>
    <name>StartSessionDialog</name>
    <message>
        <source>Start session</source>
        <translation>Démarrer une session</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Afficher la session</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Starts an openOBD session and claims it within the 60 seconds that the service allows.</source>
        <translation>Démarre une session openOBD et la prend en charge dans les 60 secondes qu’autorise le service.</translation>
    </message>
    <message>
        <source>Demo tickets: {numbers}.</source>
        <translation>Tickets de démo&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>The program keeps looking for the session, even after you close this window.</source>
        <translation>Le programme continue de rechercher la session, même après la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>En démarrer une autre</translation>
    </message>
    <message>
        <source>The team database has not responded yet, so a colleague may have a session on this ticket that is not shown.</source>
        <translation>La base de données d’équipe n’a pas encore répondu&#xa0;: un collègue a peut-être sur ce ticket une session qui n’est pas affichée.</translation>
    </message>
    <message>
        <source>The team database did not respond, so a colleague may have a session on this ticket that is not shown.</source>
        <translation>La base de données d’équipe n’a pas répondu&#xa0;: un collègue a peut-être sur ce ticket une session qui n’est pas affichée.</translation>
    </message>
    <message>
        <source>{colleague} already has a session on this ticket: {state}.
If you start another one, the ticket may be charged again.</source>
        <translation>{colleague} a déjà une session sur ce ticket&#xa0;: {state}.
Si vous en démarrez une autre, le ticket peut être facturé à nouveau.</translation>
    </message>
    <message>
        <source>You already have a session on this ticket: {state}.</source>
        <translation>Vous avez déjà une session sur ce ticket&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>You already have a session on this ticket: {state}.
If you start another one, the ticket may be charged again.</source>
        <translation>Vous avez déjà une session sur ce ticket&#xa0;: {state}.
Si vous en démarrez une autre, le ticket peut être facturé à nouveau.</translation>
    </message>
    <message>
        <source>A start request cannot be withdrawn once it has been sent.</source>
        <translation>Une demande de démarrage envoyée ne peut plus être retirée.</translation>
    </message>
    <message>
        <source>Starting… ({time})</source>
        <translation>Démarrage… ({time})</translation>
    </message>
</context>
<context>
    <name>StartTarget</name>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>7848095 or a ticket link</source>
        <translation>7848095 ou un lien de ticket</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>UUID or number</source>
        <translation>UUID ou numéro</translation>
    </message>
    <message>
        <source>On a ticket</source>
        <translation>Sur un ticket</translation>
    </message>
    <message>
        <source>On a connector, for development</source>
        <translation>Sur un connecteur, pour le développement</translation>
    </message>
    <message>
        <source>On a ticket (chargeable)</source>
        <translation>Sur un ticket (facturé)</translation>
    </message>
    <message>
        <source>On a connector, for development (not chargeable)</source>
        <translation>Sur un connecteur, pour le développement (non facturé)</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Billed to ticket {number}.</source>
        <translation>Facturé sur le ticket {number}.</translation>
    </message>
    <message>
        <source>For development only, not for customer work.</source>
        <translation>Uniquement pour le développement, pas pour le travail client.</translation>
    </message>
    <message>
        <source>The session is charged to the ticket.</source>
        <translation>La session est facturée sur le ticket.</translation>
    </message>
    <message>
        <source>For development only, not for customer work. Not charged.</source>
        <translation>Uniquement pour le développement, pas pour le travail client. Non facturée.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>list as of {time}</source>
        <translation>liste à {time}</translation>
    </message>
    <message>
        <source>list not loaded yet</source>
        <translation>liste pas encore chargée</translation>
    </message>
</context>
<context>
    <name>StopFunctionDialog</name>
    <message>
        <source>Stop function</source>
        <translation>Arrêter la fonction</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Stop {function}?</source>
        <translation>Arrêter {function}&#xa0;?</translation>
    </message>
    <message>
        <source>What the function has already done cannot be undone. The session stays open.</source>
        <translation>Ce que la fonction a déjà fait ne peut pas être annulé. La session reste ouverte.</translation>
    </message>
    <message>
        <source>The function has already ended; there is nothing to stop.</source>
        <translation>La fonction est déjà terminée&#xa0;; il n’y a rien à arrêter.</translation>
    </message>
</context>
<context>
    <name>TeamFields</name>
    <message>
        <source>Database password</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>postgresql://host:5432/database</source>
        <translation>postgresql://hote:5432/base</translation>
    </message>
    <message>
        <source>Database address</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <source>Database user name</source>
        <translation>Nom d’utilisateur de la base de données</translation>
    </message>
    <message>
        <source>Kept in this PC&apos;s key store, if it has one, and never in a file. Leave empty to use the stored password.</source>
        <translation>Conservé dans le trousseau de clés de ce PC, s’il y en a un&#xa0;; jamais dans un fichier. Laissez vide pour utiliser le mot de passe enregistré.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Défini par votre service informatique</translation>
    </message>
</context>
<context>
    <name>TemplateChips</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>All templates; saves or removes your own</source>
        <translation>Tous les modèles&#xa0;; enregistre ou supprime les vôtres</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Template “{name}” removed.</source>
        <translation>Modèle «&#xa0;{name}&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la suppression</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A template with this name already exists and will be replaced.</source>
        <translation>Un modèle portant ce nom existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>Start session</source>
        <translation>Démarrer une session</translation>
    </message>
    <message>
        <source>Starts a session on this ticket (Enter)</source>
        <translation>Démarre une session sur ce ticket (Entrée)</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Afficher la session</translation>
    </message>
    <message>
        <source>Shows the session that is running on this ticket</source>
        <translation>Affiche la session en cours sur ce ticket</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Saves the displayed rows as a spreadsheet file</source>
        <translation>Enregistre les lignes affichées dans un fichier de tableur</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a aucune ligne à exporter.</translation>
    </message>
    <message>
        <source>Select one ticket.</source>
        <translation>Sélectionnez un ticket.</translation>
    </message>
    <message>
        <source>A session is running on this ticket.</source>
        <translation>Une session est en cours sur ce ticket.</translation>
    </message>
    <message>
        <source>No session is running on this ticket.</source>
        <translation>Aucune session n’est en cours sur ce ticket.</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Select a ticket.</source>
        <translation>Sélectionnez un ticket.</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Afficher dans l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln ticket exporté vers {path}.</numerusform>
            <numerusform>%Ln tickets exportés vers {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCheck</name>
    <message>
        <source>Your company has no ticket with this number.</source>
        <translation>Votre entreprise n’a aucun ticket portant ce numéro.</translation>
    </message>
</context>
<context>
    <name>TicketFilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Choose your name first</source>
        <translation>Choisissez d’abord votre nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketReading</name>
    <message>
        <source>Select one ticket to see the battery voltage of its car here.</source>
        <translation>Sélectionnez un seul ticket pour voir ici la tension de batterie de son véhicule.</translation>
    </message>
    <message>
        <source>Ticket {number}: {what}</source>
        <translation>Ticket {number}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>the car is not connected</source>
        <translation>le véhicule n’est pas connecté</translation>
    </message>
    <message>
        <source>its connector is not known</source>
        <translation>son connecteur n’est pas connu</translation>
    </message>
    <message>
        <source>no reading from the connector yet</source>
        <translation>pas encore de mesure du connecteur</translation>
    </message>
    <message>
        <source>battery {voltage}, which is low</source>
        <translation>batterie {voltage}, ce qui est faible</translation>
    </message>
    <message>
        <source>battery {voltage}</source>
        <translation>batterie {voltage}</translation>
    </message>
    <message>
        <source>no current reading</source>
        <translation>aucune mesure actuelle</translation>
    </message>
</context>
<context>
    <name>TicketTableView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reloads the tickets (F5)</source>
        <translation>Recharge les tickets (F5)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Number, customer, vehicle, VIN, operator…</source>
        <translation>Numéro, client, véhicule, VIN, opérateur…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>This profile has no address for the Partner API.</source>
        <translation>Ce profil n’a pas d’adresse pour l’API partenaire.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>à {time}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Token renewals: {count}</source>
        <translation>Renouvellements du jeton&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>TranslationsEdit</name>
    <message>
        <source>Translated answers</source>
        <translation>Réponses traduites</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>Translated question</source>
        <translation>Question traduite</translation>
    </message>
    <message>
        <source>Not translated. The question is shown as written above in every language.</source>
        <translation>Non traduit. La question est affichée comme ci-dessus dans toutes les langues.</translation>
    </message>
    <message>
        <source>Translated into: {languages}. In other languages, the question is shown as written above.</source>
        <translation>Traduit en&#xa0;: {languages}. Dans les autres langues, la question est affichée comme ci-dessus.</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Locked. Sessions keep running.</source>
        <translation>Verrouillé. Les sessions continuent.</translation>
    </message>
    <message>
        <source>openOBD Desktop is still running in the tray</source>
        <translation>openOBD Desktop reste actif dans la zone de notification</translation>
    </message>
    <message>
        <source>A new ticket is waiting</source>
        <translation>Un nouveau ticket est en attente</translation>
    </message>
    <message>
        <source>A ticket was handed over to you</source>
        <translation>Un ticket vous a été transmis</translation>
    </message>
    <message>
        <source>News about a session</source>
        <translation>Du nouveau dans une session</translation>
    </message>
    <message>
        <source>{count} tickets need your attention.</source>
        <translation>{count} tickets demandent votre attention.</translation>
    </message>
    <message>
        <source>One ticket needs your attention.</source>
        <translation>Un ticket demande votre attention.</translation>
    </message>
    <message>
        <source>openOBD Desktop is locked. Unlock it to see what has happened.</source>
        <translation>openOBD Desktop est verrouillé. Déverrouillez-le pour voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation>Démarrer une session…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>{session}: {attention}</source>
        <translation>{session}&#xa0;: {attention}</translation>
    </message>
</context>
<context>
    <name>UserFeedbackChoice</name>
    <message>
        <source>Use this answer</source>
        <translation>Utiliser cette réponse</translation>
    </message>
    <message>
        <source>Mechanic&apos;s feedback</source>
        <translation>Retour du mécanicien</translation>
    </message>
    <message>
        <source>The mechanic&apos;s answer</source>
        <translation>La réponse du mécanicien</translation>
    </message>
    <message>
        <source>The mechanic answered: {answer}. Selected in this form: {chosen}. Your selection will be sent.</source>
        <translation>Réponse du mécanicien&#xa0;: {answer}. Sélection dans ce formulaire&#xa0;: {chosen}. Votre sélection sera envoyée.</translation>
    </message>
</context>
<context>
    <name>VariablesPanel</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation>Définir la variable</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Supprimer la variable</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation>Valeur de la variable</translation>
    </message>
    <message>
        <source>This server does not support variables.</source>
        <translation>Ce serveur ne prend pas en charge les variables.</translation>
    </message>
    <message>
        <source>Reading the variables…</source>
        <translation>Lecture des variables…</translation>
    </message>
    <message>
        <source>No variables in this scope.</source>
        <translation>Aucune variable dans cette portée.</translation>
    </message>
    <message>
        <source>The variables could not be read.</source>
        <translation>Les variables n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>La session ne peut plus être contrôlée depuis ce PC.</translation>
    </message>
    <message>
        <source>Select a variable.</source>
        <translation>Sélectionnez une variable.</translation>
    </message>
    <message>
        <source>This variable is an object: it can be viewed but not edited.</source>
        <translation>Cette variable est un objet&#xa0;: elle peut être consultée, mais pas modifiée.</translation>
    </message>
    <message>
        <source>Enter a name for the variable.</source>
        <translation>Saisissez un nom pour la variable.</translation>
    </message>
</context>
<context>
    <name>VehicleFactsGrid</name>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measures the battery voltage again</source>
        <translation>Mesure à nouveau la tension de la batterie</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation>ID du ticket</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>TecDoc number</source>
        <translation>Numéro TecDoc</translation>
    </message>
    <message>
        <source>VIN on the ticket</source>
        <translation>VIN du ticket</translation>
    </message>
    <message>
        <source>VIN read from the car</source>
        <translation>VIN lu dans le véhicule</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
</context>
<context>
    <name>VehiclePanel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Control units</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reads the vehicle and ticket data again from the service</source>
        <translation>Relit les données du véhicule et du ticket auprès du service</translation>
    </message>
    <message>
        <source>Copy vehicle data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copy control units</source>
        <translation>Copier les calculateurs</translation>
    </message>
    <message>
        <source>Copies the selected control units, or all if none are selected</source>
        <translation>Copie les calculateurs sélectionnés, ou tous</translation>
    </message>
    <message>
        <source>Export control units</source>
        <translation>Exporter les calculateurs</translation>
    </message>
    <message>
        <source>Saves the control units as a spreadsheet file</source>
        <translation>Enregistre les calculateurs dans un fichier de tableur</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Véhicule et ticket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s)</source>
        <translation>
            <numerusform>%Ln calculateur</numerusform>
            <numerusform>%Ln calculateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No more data can be read from this session.</source>
        <translation>Aucune donnée ne peut plus être lue dans cette session.</translation>
    </message>
    <message>
        <source>The data is still being read.</source>
        <translation>Les données sont en cours de lecture.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Ce serveur ne prend pas en charge cette fonctionnalité.</translation>
    </message>
    <message>
        <source>There are no control units.</source>
        <translation>Il n’y a aucun calculateur.</translation>
    </message>
</context>
<context>
    <name>WeakBatteryDialog</name>
    <message>
        <source>Weak battery</source>
        <translation>Batterie faible</translation>
    </message>
    <message>
        <source>Scan nevertheless?</source>
        <translation>Analyser malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Scan nevertheless</source>
        <translation>Analyser malgré tout</translation>
    </message>
    <message>
        <source>Do not scan</source>
        <translation>Ne pas analyser</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>No account or network needed</source>
        <translation>Sans compte ni réseau</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Afficher les sessions</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
        <translation>Votre service informatique a désactivé la démo sur ce PC.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Étape {number} sur 3</translation>
    </message>
    <message>
        <source>A test is in progress.</source>
        <translation>Un test est en cours.</translation>
    </message>
    <message>
        <source>Your entries in the next step are not saved yet. Choose Continue to return to them, or close this window again to discard them.</source>
        <translation>Votre saisie à l’étape suivante n’est pas encore enregistrée. Choisissez «&#xa0;Continuer&#xa0;» pour y revenir, ou fermez à nouveau cette fenêtre pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>openOBD Desktop is free software under the MIT licence.</source>
        <translation>openOBD Desktop est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>It uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3. They are separate libraries: you may replace them with modified versions, and reverse-engineer the program to debug such modifications. Their source code is at https://download.qt.io/ and https://code.qt.io/; the licence texts are at https://www.gnu.org/licenses/lgpl-3.0.txt and https://www.gnu.org/licenses/gpl-3.0.txt.</source>
        <translation>Il utilise Qt, PySide6 et Shiboken sous la GNU Lesser General Public License, version 3. Ce sont des bibliothèques distinctes&#xa0;: vous pouvez les remplacer par des versions modifiées et procéder à l’ingénierie inverse du programme pour déboguer ces modifications. Leur code source se trouve sur https://download.qt.io/ et https://code.qt.io/&#xa0;; les textes des licences sur https://www.gnu.org/licenses/lgpl-3.0.txt et https://www.gnu.org/licenses/gpl-3.0.txt.</translation>
    </message>
    <message>
        <source>It uses the unmodified certifi certificates under the Mozilla Public License 2.0; the source code of certifi is at https://github.com/certifi/python-certifi.</source>
        <translation>Il utilise les certificats non modifiés de certifi sous la Mozilla Public License 2.0&#xa0;; le code source de certifi se trouve sur https://github.com/certifi/python-certifi.</translation>
    </message>
    <message>
        <source>Components and their licences:</source>
        <translation>Composants et leurs licences&#xa0;:</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Go to session</source>
        <translation>Aller à la session</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>{colleague} has handed ticket {ticket} over to you.</source>
        <translation>{colleague} vous a transmis le ticket {ticket}.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Afficher dans l’historique</translation>
    </message>
    <message>
        <source>Start session on ticket</source>
        <translation>Démarrer une session sur le ticket</translation>
    </message>
    <message>
        <source>{session}: the session token expires in less than a minute.</source>
        <translation>{session}&#xa0;: le jeton de session expire dans moins d’une minute.</translation>
    </message>
    <message>
        <source>Once the token has expired, the session can no longer be controlled from this PC.</source>
        <translation>Une fois le jeton expiré, la session ne peut plus être contrôlée depuis ce PC.</translation>
    </message>
    <message>
        <source>Connection lost; the result will be sent as soon as the connection is restored.</source>
        <translation>Connexion perdue&#xa0;; le résultat sera envoyé dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>Connection lost; the program will reconnect automatically. Finish the session as soon as the connection is restored.</source>
        <translation>Connexion perdue&#xa0;; le programme la rétablit automatiquement. Terminez la session dès que la connexion est rétablie.</translation>
    </message>
    <message>
        <source>The token could not be renewed. Finish the session now if the work is done.</source>
        <translation>Le jeton n’a pas pu être renouvelé. Terminez la session maintenant si le travail est fait.</translation>
    </message>
    <message>
        <source>{session}: the mechanic is asking for assistance.</source>
        <translation>{session}&#xa0;: le mécanicien demande de l’aide.</translation>
    </message>
    <message>
        <source>Once the session has ended, you will no longer be able to help.</source>
        <translation>Une fois la session clôturée, vous ne pourrez plus aider.</translation>
    </message>
    <message>
        <source>Contact the mechanic before you finish.</source>
        <translation>Contactez le mécanicien avant de terminer.</translation>
    </message>
    <message>
        <source>{session}: the connector is in another car.</source>
        <translation>{session}&#xa0;: le connecteur est branché sur une autre voiture.</translation>
    </message>
    <message>
        <source>The VIN read from the car differs from the VIN on the ticket.</source>
        <translation>Le VIN lu dans la voiture diffère du VIN du ticket.</translation>
    </message>
    <message>
        <source>Stop until you know which car it is.</source>
        <translation>Arrêtez jusqu’à savoir de quelle voiture il s’agit.</translation>
    </message>
    <message>
        <source>{session}: the session has ended.</source>
        <translation>{session}&#xa0;: la session est terminée.</translation>
    </message>
    <message>
        <source>Ask your colleagues what happened.</source>
        <translation>Demandez à vos collègues ce qui s’est passé.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>No log files are being written.</source>
        <translation>Aucun fichier journal n’est écrit.</translation>
    </message>
    <message>
        <source>The log files are in {folder}.</source>
        <translation>Les fichiers journaux se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>Diagnostics copied. They contain no secrets; paste them into your message to support.</source>
        <translation>Diagnostic copié. Il ne contient aucun secret&#xa0;; collez-le dans votre message au support.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>This server does not support questions. Ask the mechanic by chat or phone.</source>
        <translation>Ce serveur ne prend pas en charge les questions. Interrogez le mécanicien par chat ou par téléphone.</translation>
    </message>
    <message>
        <source>The session is being claimed. You can ask questions once it is active.</source>
        <translation>La session est en cours de prise en charge. Vous pourrez poser des questions dès qu’elle sera active.</translation>
    </message>
    <message>
        <source>The connection to the service has been lost. You can ask questions again once it is restored.</source>
        <translation>La connexion au service a été perdue. Vous pourrez à nouveau poser des questions une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>The result is being sent; you can no longer ask questions.</source>
        <translation>Le résultat est en cours d’envoi&#xa0;; vous ne pouvez plus poser de questions.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC, so you can no longer ask questions.</source>
        <translation>La session ne peut plus être contrôlée depuis ce PC&#xa0;; vous ne pouvez donc plus poser de questions.</translation>
    </message>
    <message>
        <source>The session has ended; you can no longer ask questions.</source>
        <translation>La session est clôturée&#xa0;; vous ne pouvez plus poser de questions.</translation>
    </message>
    <message>
        <source>Waiting for an answer ({age}). The mechanic cannot chat meanwhile. Closes in {left}.</source>
        <translation>En attente d’une réponse ({age}). Le mécanicien ne peut pas discuter entre-temps. Fermeture dans {left}.</translation>
    </message>
    <message>
        <source>The mechanic sees the last question and cannot chat until you close the conversation ({left} left).</source>
        <translation>Le mécanicien voit la dernière question et ne peut discuter qu’une fois la conversation fermée (encore {left}).</translation>
    </message>
    <message>
        <source>No question was asked in this session.</source>
        <translation>Aucune question n’a été posée pendant cette session.</translation>
    </message>
    <message>
        <source>Choose a template or write a question below. The answer appears here.</source>
        <translation>Choisissez un modèle ou écrivez une question ci-dessous. La réponse s’affiche ici.</translation>
    </message>
    <message>
        <source>The text stays until you close the conversation.</source>
        <translation>Le texte reste affiché jusqu’à ce que vous fermiez la conversation.</translation>
    </message>
    <message>
        <source>Replaces the open question. The text stays until you close the conversation.</source>
        <translation>Remplace la question ouverte. Le texte reste affiché jusqu’à ce que vous fermiez la conversation.</translation>
    </message>
    <message>
        <source>Replaces the open question.</source>
        <translation>Remplace la question ouverte.</translation>
    </message>
    <message>
        <source>After the answer, the mechanic can chat again.</source>
        <translation>Après la réponse, le mécanicien peut de nouveau discuter.</translation>
    </message>
    <message>
        <source>No question has been asked yet; the mechanic can chat.</source>
        <translation>Aucune question n’a encore été posée&#xa0;; le mécanicien peut utiliser le chat.</translation>
    </message>
    <message>
        <source>The question was not answered ({time}).</source>
        <translation>La question n’a pas reçu de réponse ({time}).</translation>
    </message>
    <message>
        <source>The text was shown at {time}.</source>
        <translation>Le texte a été affiché à {time}.</translation>
    </message>
    <message>
        <source>The Continue button was pressed at {time}.</source>
        <translation>Le bouton Continuer a été actionné à {time}.</translation>
    </message>
    <message>
        <source>Answered at {time}: {answer}</source>
        <translation>Réponse à {time}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>awake</name>
    <message>
        <source>A diagnostic session is running</source>
        <translation>Une session de diagnostic est en cours</translation>
    </message>
</context>
<context>
    <name>car</name>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>intermittent</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>mémorisé</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed since last cleared</source>
        <translation>apparu depuis l’effacement</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>The fault was present in the last test.</source>
        <translation>Le défaut était présent lors du dernier test.</translation>
    </message>
    <message>
        <source>The fault comes and goes.</source>
        <translation>Le défaut apparaît par intermittence.</translation>
    </message>
    <message>
        <source>The fault was confirmed but was not present in the last test.</source>
        <translation>Le défaut a été confirmé, mais n’était pas présent lors du dernier test.</translation>
    </message>
    <message>
        <source>Cannot be cleared; the control unit removes the code when its test has passed.</source>
        <translation>Ne peut pas être effacé&#xa0;; le calculateur supprime le code dès que son test est réussi.</translation>
    </message>
    <message>
        <source>The fault was seen, but is not confirmed yet.</source>
        <translation>Le défaut a été détecté, mais n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>The test has failed since the codes were last cleared, but not recently.</source>
        <translation>Le test n’a pas réussi depuis le dernier effacement des codes, mais pas récemment.</translation>
    </message>
    <message>
        <source>The control unit reports this code without a status.</source>
        <translation>Le calculateur signale ce code sans état.</translation>
    </message>
    <message>
        <source>No fault: the test for this code has not run yet.</source>
        <translation>Pas de défaut&#xa0;: le test de ce code n’a pas encore été exécuté.</translation>
    </message>
    <message>
        <source>above limit</source>
        <translation>au-dessus de la limite</translation>
    </message>
    <message>
        <source>below limit</source>
        <translation>sous la limite</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>absence de signal</translation>
    </message>
    <message>
        <source>implausible</source>
        <translation>non plausible</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Groupe motopropulseur</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Châssis</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Carrosserie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>fuel and air</source>
        <translation>carburant et air</translation>
    </message>
    <message>
        <source>ignition or misfire</source>
        <translation>allumage ou ratés</translation>
    </message>
    <message>
        <source>emission control</source>
        <translation>dépollution</translation>
    </message>
    <message>
        <source>speed, idle, inputs</source>
        <translation>vitesse, ralenti, entrées</translation>
    </message>
    <message>
        <source>control unit or outputs</source>
        <translation>calculateur ou sorties</translation>
    </message>
    <message>
        <source>gearbox</source>
        <translation>boîte de vitesses</translation>
    </message>
    <message>
        <source>hybrid or electric drive</source>
        <translation>propulsion hybride ou électrique</translation>
    </message>
    <message>
        <source>lost communication</source>
        <translation>perte de communication</translation>
    </message>
    <message>
        <source>software mismatch</source>
        <translation>logiciel inadapté</translation>
    </message>
    <message>
        <source>invalid data received</source>
        <translation>données reçues non valides</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>came back immediately</source>
        <translation>revenus aussitôt</translation>
    </message>
    <message>
        <source>cleared, but could not be read again</source>
        <translation>effacés, mais relecture impossible</translation>
    </message>
    <message>
        <source>no answer; may have been cleared</source>
        <translation>pas de réponse&#xa0;; peut-être effacés</translation>
    </message>
    <message>
        <source>no answer; not cleared</source>
        <translation>pas de réponse&#xa0;; non effacés</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>non effacés</translation>
    </message>
    <message>
        <source>connection lost; may have been cleared</source>
        <translation>connexion perdue&#xa0;; peut-être effacés</translation>
    </message>
    <message numerus="yes">
        <source>{codes}, plus %Ln more</source>
        <translation>
            <numerusform>{codes}, plus %Ln autre</numerusform>
            <numerusform>{codes}, plus %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of %Ln control unit(s) are gone.</source>
        <translation>
            <numerusform>Les codes défaut de %Ln calculateur ont disparu.</numerusform>
            <numerusform>Les codes défaut de %Ln calculateurs ont disparu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of {gone} of %Ln control unit(s) are gone.</source>
        <translation>
            <numerusform>Les codes défaut de {gone} calculateur sur %Ln ont disparu.</numerusform>
            <numerusform>Les codes défaut de {gone} calculateurs sur %Ln ont disparu.</numerusform>
        </translation>
    </message>
    <message>
        <source>still there</source>
        <translation>toujours présent</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>manufacturer-specific</source>
        <translation>spécifique au constructeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>{gone} gone · {still} still there · {new} new</source>
        <translation>{gone} disparus · {still} restants · {new} nouveaux</translation>
    </message>
    <message>
        <source>Answered only in the earlier scan, so their current codes are unknown: {units}.</source>
        <translation>Ont répondu seulement lors de la première analyse, leurs codes actuels sont donc inconnus&#xa0;: {units}.</translation>
    </message>
    <message>
        <source>Answered only in the later scan, so their earlier codes are unknown: {units}.</source>
        <translation>Ont répondu seulement lors de la seconde analyse, leurs codes d’avant sont donc inconnus&#xa0;: {units}.</translation>
    </message>
    <message>
        <source>Details of the trouble code</source>
        <translation>Détails du code défaut</translation>
    </message>
    <message>
        <source>There may be other scans of this car. {missing}</source>
        <translation>Il existe peut-être d’autres analyses de cette voiture. {missing}</translation>
    </message>
    <message>
        <source>There is no other scan of this car yet.</source>
        <translation>Il n’y a pas encore d’autre analyse de cette voiture.</translation>
    </message>
    <message>
        <source>The history of this PC could not be read, so earlier scans may be missing.</source>
        <translation>L’historique de ce PC n’a pas pu être lu&#xa0;; des analyses antérieures manquent peut-être.</translation>
    </message>
    <message>
        <source>Some scans of this car could not be read.</source>
        <translation>Certaines analyses de cette voiture n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Some control units or trouble codes are missing: they could not be read, or there were too many to keep.</source>
        <translation>Certains calculateurs ou codes défaut des analyses n’ont pas pu être lus ou étaient trop nombreux pour être conservés.</translation>
    </message>
    <message>
        <source>Searching the team database for your colleagues&apos; scans…</source>
        <translation>Recherche des analyses de vos collègues dans la base de données de l’équipe…</translation>
    </message>
    <message>
        <source>The team database cannot store scans yet, so your colleagues&apos; scans are missing.</source>
        <translation>La base de données de l’équipe ne peut pas encore enregistrer d’analyses&#xa0;; celles de vos collègues manquent donc.</translation>
    </message>
    <message>
        <source>Select a trouble code to see its details.</source>
        <translation>Sélectionnez un code défaut pour voir ses détails.</translation>
    </message>
    <message>
        <source>Source of this text</source>
        <translation>Source de ce texte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The control unit requests a warning lamp.</source>
        <translation>Le calculateur demande un voyant d’alerte.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>A freeze frame was stored when this code was set. It can be read.</source>
        <translation>Des données figées ont été enregistrées lorsque ce code est apparu. Elles peuvent être lues.</translation>
    </message>
    <message>
        <source>Extended data ({record})</source>
        <translation>Données étendues ({record})</translation>
    </message>
    <message>
        <source>Recorded when the code was set ({record})</source>
        <translation>Enregistré à l’apparition du code ({record})</translation>
    </message>
    <message>
        <source>Tests not complete since the codes were cleared</source>
        <translation>Tests non terminés depuis l’effacement des codes</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation>{caption}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>sans précision</translation>
    </message>
    <message>
        <source>electrical fault</source>
        <translation>défaut électrique</translation>
    </message>
    <message>
        <source>signal fault</source>
        <translation>défaut de signal</translation>
    </message>
    <message>
        <source>frequency or pulse fault</source>
        <translation>défaut de fréquence ou d’impulsion</translation>
    </message>
    <message>
        <source>internal fault</source>
        <translation>défaut interne</translation>
    </message>
    <message>
        <source>programming fault</source>
        <translation>défaut de programmation</translation>
    </message>
    <message>
        <source>algorithm fault</source>
        <translation>défaut d’algorithme</translation>
    </message>
    <message>
        <source>mechanical fault</source>
        <translation>défaut mécanique</translation>
    </message>
    <message>
        <source>bus signal or message fault</source>
        <translation>défaut de signal ou de message du bus</translation>
    </message>
    <message>
        <source>component fault</source>
        <translation>défaut de composant</translation>
    </message>
    <message>
        <source>short to ground</source>
        <translation>court-circuit à la masse</translation>
    </message>
    <message>
        <source>short to battery</source>
        <translation>court-circuit au plus</translation>
    </message>
    <message>
        <source>open circuit</source>
        <translation>circuit ouvert</translation>
    </message>
    <message>
        <source>short to ground or open circuit</source>
        <translation>court-circuit à la masse ou circuit ouvert</translation>
    </message>
    <message>
        <source>short to battery or open circuit</source>
        <translation>court-circuit au plus ou circuit ouvert</translation>
    </message>
    <message>
        <source>voltage too low</source>
        <translation>tension trop faible</translation>
    </message>
    <message>
        <source>voltage too high</source>
        <translation>tension trop élevée</translation>
    </message>
    <message>
        <source>current too low</source>
        <translation>courant trop faible</translation>
    </message>
    <message>
        <source>current too high</source>
        <translation>courant trop élevé</translation>
    </message>
    <message>
        <source>resistance too low</source>
        <translation>résistance trop faible</translation>
    </message>
    <message>
        <source>resistance too high</source>
        <translation>résistance trop élevée</translation>
    </message>
    <message>
        <source>voltage out of range</source>
        <translation>tension hors plage</translation>
    </message>
    <message>
        <source>current out of range</source>
        <translation>courant hors plage</translation>
    </message>
    <message>
        <source>resistance out of range</source>
        <translation>résistance hors plage</translation>
    </message>
    <message>
        <source>intermittent circuit</source>
        <translation>circuit intermittent</translation>
    </message>
    <message>
        <source>amplitude too low</source>
        <translation>amplitude trop faible</translation>
    </message>
    <message>
        <source>amplitude too high</source>
        <translation>amplitude trop élevée</translation>
    </message>
    <message>
        <source>signal stuck low</source>
        <translation>signal bloqué bas</translation>
    </message>
    <message>
        <source>signal stuck high</source>
        <translation>signal bloqué haut</translation>
    </message>
    <message>
        <source>wrong waveform</source>
        <translation>forme du signal incorrecte</translation>
    </message>
    <message>
        <source>signal changes too slowly</source>
        <translation>signal trop lent</translation>
    </message>
    <message>
        <source>signal changes too fast</source>
        <translation>signal trop rapide</translation>
    </message>
    <message>
        <source>wrong offset or zero point</source>
        <translation>décalage ou zéro incorrect</translation>
    </message>
    <message>
        <source>signal invalid</source>
        <translation>signal non valide</translation>
    </message>
    <message>
        <source>signal erratic</source>
        <translation>signal erratique</translation>
    </message>
    <message>
        <source>low level too short</source>
        <translation>niveau bas trop court</translation>
    </message>
    <message>
        <source>low level too long</source>
        <translation>niveau bas trop long</translation>
    </message>
    <message>
        <source>high level too short</source>
        <translation>niveau haut trop court</translation>
    </message>
    <message>
        <source>high level too long</source>
        <translation>niveau haut trop long</translation>
    </message>
    <message>
        <source>frequency too low</source>
        <translation>fréquence trop basse</translation>
    </message>
    <message>
        <source>frequency too high</source>
        <translation>fréquence trop élevée</translation>
    </message>
    <message>
        <source>wrong frequency</source>
        <translation>fréquence incorrecte</translation>
    </message>
    <message>
        <source>too few pulses</source>
        <translation>trop peu d’impulsions</translation>
    </message>
    <message>
        <source>too many pulses</source>
        <translation>trop d’impulsions</translation>
    </message>
    <message>
        <source>checksum wrong</source>
        <translation>somme de contrôle incorrecte</translation>
    </message>
    <message>
        <source>memory fault</source>
        <translation>défaut de mémoire</translation>
    </message>
    <message>
        <source>special memory fault</source>
        <translation>défaut de mémoire spéciale</translation>
    </message>
    <message>
        <source>data memory fault</source>
        <translation>défaut de mémoire de données</translation>
    </message>
    <message>
        <source>program memory fault</source>
        <translation>défaut de mémoire de programme</translation>
    </message>
    <message>
        <source>calibration memory fault</source>
        <translation>défaut de mémoire d’étalonnage</translation>
    </message>
    <message>
        <source>watchdog or safety processor fault</source>
        <translation>défaut du chien de garde ou du processeur de sécurité</translation>
    </message>
    <message>
        <source>supervision software fault</source>
        <translation>défaut du logiciel de surveillance</translation>
    </message>
    <message>
        <source>internal electronics fault</source>
        <translation>défaut d’électronique interne</translation>
    </message>
    <message>
        <source>wrong part fitted</source>
        <translation>pièce montée incorrecte</translation>
    </message>
    <message>
        <source>electronics too hot</source>
        <translation>électronique trop chaude</translation>
    </message>
    <message>
        <source>not programmed</source>
        <translation>non programmé</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>non activé</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>non étalonné</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>configuration invalid</source>
        <translation>configuration non valide</translation>
    </message>
    <message>
        <source>software incompatible</source>
        <translation>logiciel incompatible</translation>
    </message>
    <message>
        <source>signal calculation incorrect</source>
        <translation>calcul du signal incorrect</translation>
    </message>
    <message>
        <source>signals do not match</source>
        <translation>signaux non concordants</translation>
    </message>
    <message>
        <source>circuit protection timed out</source>
        <translation>délai de protection du circuit dépassé</translation>
    </message>
    <message>
        <source>signal implausible</source>
        <translation>signal non plausible</translation>
    </message>
    <message>
        <source>too few transitions or events</source>
        <translation>trop peu de transitions ou d’événements</translation>
    </message>
    <message>
        <source>too many transitions or events</source>
        <translation>trop de transitions ou d’événements</translation>
    </message>
    <message>
        <source>signal wrong after event</source>
        <translation>signal incorrect après un événement</translation>
    </message>
    <message>
        <source>event recorded</source>
        <translation>événement enregistré</translation>
    </message>
    <message>
        <source>actuator stuck</source>
        <translation>actionneur bloqué</translation>
    </message>
    <message>
        <source>actuator stuck open</source>
        <translation>actionneur bloqué ouvert</translation>
    </message>
    <message>
        <source>actuator stuck closed</source>
        <translation>actionneur bloqué fermé</translation>
    </message>
    <message>
        <source>actuator slipping</source>
        <translation>actionneur glissant</translation>
    </message>
    <message>
        <source>emergency position not reachable</source>
        <translation>position de secours inaccessible</translation>
    </message>
    <message>
        <source>wrongly mounted</source>
        <translation>mal monté</translation>
    </message>
    <message>
        <source>position not reached</source>
        <translation>position non atteinte</translation>
    </message>
    <message>
        <source>wrongly adjusted</source>
        <translation>mal ajusté</translation>
    </message>
    <message>
        <source>mechanical linkage fault</source>
        <translation>défaut de liaison mécanique</translation>
    </message>
    <message>
        <source>leak or seal fault</source>
        <translation>fuite ou étanchéité défectueuse</translation>
    </message>
    <message>
        <source>fluid level low</source>
        <translation>niveau de fluide bas</translation>
    </message>
    <message>
        <source>alive counter wrong</source>
        <translation>compteur de vie incorrect</translation>
    </message>
    <message>
        <source>signal protection value incorrect</source>
        <translation>valeur de protection du signal incorrecte</translation>
    </message>
    <message>
        <source>signal below range</source>
        <translation>signal sous la plage</translation>
    </message>
    <message>
        <source>signal above range</source>
        <translation>signal au-dessus de la plage</translation>
    </message>
    <message>
        <source>signal value invalid</source>
        <translation>valeur du signal non valide</translation>
    </message>
    <message>
        <source>message missing</source>
        <translation>message absent</translation>
    </message>
    <message>
        <source>bus off</source>
        <translation>bus désactivé</translation>
    </message>
    <message>
        <source>message erratic</source>
        <translation>message erratique</translation>
    </message>
    <message>
        <source>value out of tolerance</source>
        <translation>valeur hors tolérance</translation>
    </message>
    <message>
        <source>incorrect operation</source>
        <translation>fonctionnement incorrect</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>unexpected operation</source>
        <translation>fonctionnement inattendu</translation>
    </message>
    <message>
        <source>wrongly assembled</source>
        <translation>mal assemblé</translation>
    </message>
    <message>
        <source>component fault, internal</source>
        <translation>défaut interne du composant</translation>
    </message>
    <message>
        <source>blocked or impaired</source>
        <translation>bloqué ou entravé</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>surchauffe</translation>
    </message>
    <message>
        <source>It is not known whether local testers can communicate with the car. Block them on the Tools tab first.</source>
        <translation>On ignore si des testeurs locaux peuvent communiquer avec la voiture. Bloquez-les d’abord dans l’onglet Outils.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Aucun calculateur</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Pas encore analysée</translation>
    </message>
    <message>
        <source>A scan asks all control units of the car for their trouble codes.</source>
        <translation>Une analyse demande à tous les calculateurs de la voiture ce qu’ils signalent.</translation>
    </message>
    <message>
        <source>No trouble codes yet</source>
        <translation>Aucun code défaut pour l’instant</translation>
    </message>
    <message>
        <source>They appear here as the control units answer.</source>
        <translation>Ils apparaissent ici à mesure que les calculateurs répondent.</translation>
    </message>
    <message>
        <source>The control units are being asked.</source>
        <translation>Les calculateurs sont interrogés.</translation>
    </message>
    <message>
        <source>Trouble codes unknown</source>
        <translation>Rien n’est connu</translation>
    </message>
    <message>
        <source>No control unit has reported its trouble codes.</source>
        <translation>Aucun calculateur n’a communiqué ses codes défaut.</translation>
    </message>
    <message>
        <source>No trouble codes</source>
        <translation>Aucun code défaut</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about %Ln other(s).</source>
        <translation>
            <numerusform>Rien n’est connu de %Ln autre.</numerusform>
            <numerusform>Rien n’est connu de %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>These control units have a different VIN, so they may come from another car: {units}.</source>
        <translation>Ces calculateurs ont un autre VIN et viennent donc peut-être d’une autre voiture&#xa0;: {units}.</translation>
    </message>
    <message>
        <source>The mechanic has been asked whether the ignition is on. The answer has not arrived yet.</source>
        <translation>On a demandé au mécanicien si le contact est mis. La réponse n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>According to the mechanic, the ignition is on. Ask the silent control units again.</source>
        <translation>Le mécanicien dit que le contact est mis. Réinterrogez les calculateurs muets.</translation>
    </message>
    <message>
        <source>According to the mechanic, the ignition is off. Once it is on, ask the silent control units again.</source>
        <translation>Le mécanicien dit que le contact est coupé. Dès qu’il est mis, réinterrogez les calculateurs muets.</translation>
    </message>
    <message>
        <source>More than half of the control units are silent, as is usual while the ignition is off. Ask the mechanic, then ask the silent control units again.</source>
        <translation>Plus de la moitié des calculateurs sont muets, comme lorsque le contact est coupé. Demandez au mécanicien, puis réinterrogez les calculateurs muets.</translation>
    </message>
    <message>
        <source>The control units are not known yet. The scan can start once they are.</source>
        <translation>Les calculateurs ne sont pas encore connus. L’analyse pourra commencer dès qu’ils le seront.</translation>
    </message>
    <message>
        <source>The car&apos;s buses are in use. Wait until the other task has ended.</source>
        <translation>Les bus de la voiture sont utilisés. Attendez la fin de l’autre tâche.</translation>
    </message>
    <message>
        <source>A function is running in this session. Wait for it to end, or stop it.</source>
        <translation>Une fonction est en cours dans cette session. Attendez sa fin ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car. Block them on the Tools tab first.</source>
        <translation>Des testeurs locaux peuvent communiquer avec la voiture. Bloquez-les d’abord dans l’onglet Outils.</translation>
    </message>
    <message>
        <source>The control units could not be read. Read them again on the Vehicle and ticket tab.</source>
        <translation>Les calculateurs n’ont pas pu être lus. Relisez-les dans l’onglet Véhicule, ticket.</translation>
    </message>
    <message>
        <source>The battery is too weak ({volts}), so control units may report faults that do not exist. Ask the mechanic to connect a charger.</source>
        <translation>La batterie est trop faible ({volts})&#xa0;: des calculateurs peuvent signaler des défauts qui n’existent pas. Demandez au mécanicien de brancher un chargeur.</translation>
    </message>
    <message>
        <source>The team database could not be queried, so your colleagues&apos; scans may be missing.</source>
        <translation>La base de données de l’équipe n’a pas pu être interrogée&#xa0;; des analyses de vos collègues manquent peut-être.</translation>
    </message>
    <message>
        <source>All emissions self-tests are complete.</source>
        <translation>Tous les autotests antipollution sont terminés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s) reported none.</source>
        <translation>
            <numerusform>%Ln calculateur n’en a signalé aucun.</numerusform>
            <numerusform>%Ln calculateurs n’en ont signalé aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is weak ({volts}). Ask the mechanic to connect a charger if control units do not answer.</source>
        <translation>La batterie est faible ({volts}). Demandez au mécanicien de brancher un chargeur si des calculateurs ne répondent pas.</translation>
    </message>
    <message>
        <source>The connection to the car is poor. The scan will take longer, and control units may not answer.</source>
        <translation>La connexion au véhicule est mauvaise. L’analyse durera plus longtemps, et des calculateurs peuvent ne pas répondre.</translation>
    </message>
    <message>
        <source>The connector found no control units in this car.</source>
        <translation>Le connecteur n’a trouvé aucun calculateur dans cette voiture.</translation>
    </message>
    <message>
        <source>This server does not support communication with control units.</source>
        <translation>Ce serveur ne prend pas en charge la communication avec les calculateurs.</translation>
    </message>
    <message>
        <source>The connector is detecting the control units. The scan can start when this is done.</source>
        <translation>Le connecteur recherche les calculateurs. L’analyse pourra commencer ensuite.</translation>
    </message>
    <message>
        <source>A scan is in progress.</source>
        <translation>Une analyse est en cours.</translation>
    </message>
    <message>
        <source>Trouble codes are being cleared.</source>
        <translation>Des codes défaut sont en cours d’effacement.</translation>
    </message>
    <message>
        <source>The freeze frame of a trouble code is being read.</source>
        <translation>Les données figées d’un code défaut sont en cours de lecture.</translation>
    </message>
    <message>
        <source>The console is using the car&apos;s buses. Close it first.</source>
        <translation>La console utilise les bus de la voiture. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>does not know this service</source>
        <translation>ne connaît pas ce service</translation>
    </message>
    <message>
        <source>does not support this sub-function</source>
        <translation>ne prend pas en charge cette sous-fonction</translation>
    </message>
    <message>
        <source>wrong length or format</source>
        <translation>longueur ou format incorrect</translation>
    </message>
    <message>
        <source>answer too long</source>
        <translation>réponse trop longue</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>not possible in this state</source>
        <translation>impossible dans cet état</translation>
    </message>
    <message>
        <source>wrong order of requests</source>
        <translation>ordre des requêtes incorrect</translation>
    </message>
    <message>
        <source>no response from a subordinate component</source>
        <translation>pas de réponse d’un composant en aval</translation>
    </message>
    <message>
        <source>prevented by a fault</source>
        <translation>empêché par un défaut</translation>
    </message>
    <message>
        <source>has no such value</source>
        <translation>n’a pas cette valeur</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>authentication required</source>
        <translation>authentification requise</translation>
    </message>
    <message>
        <source>invalid key</source>
        <translation>clé non valide</translation>
    </message>
    <message>
        <source>too many attempts</source>
        <translation>trop de tentatives</translation>
    </message>
    <message>
        <source>waiting time not yet elapsed</source>
        <translation>délai d’attente non écoulé</translation>
    </message>
    <message>
        <source>secure transmission required</source>
        <translation>transmission sécurisée requise</translation>
    </message>
    <message>
        <source>secure transmission not allowed</source>
        <translation>transmission sécurisée interdite</translation>
    </message>
    <message>
        <source>secure transmission not verified</source>
        <translation>transmission sécurisée non vérifiée</translation>
    </message>
    <message>
        <source>certificate or authentication not accepted</source>
        <translation>certificat ou authentification non accepté</translation>
    </message>
    <message>
        <source>transfer not accepted</source>
        <translation>transfert non accepté</translation>
    </message>
    <message>
        <source>transfer stopped</source>
        <translation>transfert arrêté</translation>
    </message>
    <message>
        <source>programming failed</source>
        <translation>échec de la programmation</translation>
    </message>
    <message>
        <source>wrong block number</source>
        <translation>numéro de bloc incorrect</translation>
    </message>
    <message>
        <source>answer will follow</source>
        <translation>réponse à suivre</translation>
    </message>
    <message>
        <source>sub-function not available in this diagnostic session</source>
        <translation>sous-fonction non disponible dans cette session de diagnostic</translation>
    </message>
    <message>
        <source>not available in this diagnostic session</source>
        <translation>non disponible dans cette session de diagnostic</translation>
    </message>
    <message>
        <source>engine speed too high</source>
        <translation>régime moteur trop élevé</translation>
    </message>
    <message>
        <source>engine speed too low</source>
        <translation>régime moteur trop bas</translation>
    </message>
    <message>
        <source>engine is running</source>
        <translation>le moteur tourne</translation>
    </message>
    <message>
        <source>engine is not running</source>
        <translation>le moteur ne tourne pas</translation>
    </message>
    <message>
        <source>engine not running long enough</source>
        <translation>le moteur ne tourne pas depuis assez longtemps</translation>
    </message>
    <message>
        <source>temperature too high</source>
        <translation>température trop élevée</translation>
    </message>
    <message>
        <source>temperature too low</source>
        <translation>température trop basse</translation>
    </message>
    <message>
        <source>vehicle too fast</source>
        <translation>véhicule trop rapide</translation>
    </message>
    <message>
        <source>vehicle too slow</source>
        <translation>véhicule trop lent</translation>
    </message>
    <message>
        <source>accelerator pedal pressed too far</source>
        <translation>pédale d’accélérateur trop enfoncée</translation>
    </message>
    <message>
        <source>accelerator pedal not pressed far enough</source>
        <translation>pédale d’accélérateur pas assez enfoncée</translation>
    </message>
    <message>
        <source>gearbox not in neutral</source>
        <translation>boîte de vitesses pas au point mort</translation>
    </message>
    <message>
        <source>no gear engaged</source>
        <translation>aucune vitesse engagée</translation>
    </message>
    <message>
        <source>brake not pressed</source>
        <translation>frein non enfoncé</translation>
    </message>
    <message>
        <source>selector lever not in P</source>
        <translation>levier de sélection pas sur P</translation>
    </message>
    <message>
        <source>torque converter locked</source>
        <translation>convertisseur de couple verrouillé</translation>
    </message>
    <message>
        <source>currently not available</source>
        <translation>actuellement indisponible</translation>
    </message>
    <message>
        <source>manufacturer-specific reason</source>
        <translation>motif du constructeur</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>Half a byte of the answer is missing.</source>
        <translation>Il manque un demi-octet à la réponse.</translation>
    </message>
    <message>
        <source>The answer is not hexadecimal.</source>
        <translation>La réponse n’est pas hexadécimale.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La réponse est trop longue.</translation>
    </message>
    <message>
        <source>The answer is incomplete.</source>
        <translation>La réponse est incomplète.</translation>
    </message>
    <message>
        <source>The list of codes is cut short.</source>
        <translation>La liste des codes est tronquée.</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>La réponse correspond à une autre requête.</translation>
    </message>
    <message>
        <source>The answer contradicts itself.</source>
        <translation>La réponse est contradictoire.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not supported by this version</source>
        <translation>non pris en charge par cette version</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Voyant</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>on</source>
        <translation>allumé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>answered on the second attempt</source>
        <translation>a répondu au second essai</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln control unit(s)</source>
        <translation>
            <numerusform>{done} sur %Ln calculateur</numerusform>
            <numerusform>{done} sur %Ln calculateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trouble code(s)</source>
        <translation>
            <numerusform>%Ln code défaut</numerusform>
            <numerusform>%Ln codes défaut</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Not supported by this server</source>
        <translation>Non pris en charge par ce serveur</translation>
    </message>
    <message>
        <source>Scanning: {kind}</source>
        <translation>Analyse en cours&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Incomplete scan: {kind}</source>
        <translation>Analyse incomplète&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Scan finished: {kind}</source>
        <translation>Analyse terminée&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Gearbox</source>
        <translation>Boîte de vitesses</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Before repair</source>
        <translation>Avant réparation</translation>
    </message>
    <message>
        <source>After repair</source>
        <translation>Après réparation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>misfire</source>
        <translation>ratés</translation>
    </message>
    <message>
        <source>fuel system</source>
        <translation>circuit de carburant</translation>
    </message>
    <message>
        <source>components</source>
        <translation>composants</translation>
    </message>
    <message>
        <source>catalyst</source>
        <translation>catalyseur</translation>
    </message>
    <message>
        <source>heated catalyst</source>
        <translation>catalyseur chauffé</translation>
    </message>
    <message>
        <source>evaporative system</source>
        <translation>système d’évaporation</translation>
    </message>
    <message>
        <source>secondary air</source>
        <translation>air secondaire</translation>
    </message>
    <message>
        <source>oxygen sensor</source>
        <translation>sonde lambda</translation>
    </message>
    <message>
        <source>oxygen sensor heater</source>
        <translation>chauffage de sonde lambda</translation>
    </message>
    <message>
        <source>exhaust gas recirculation</source>
        <translation>recirculation des gaz</translation>
    </message>
    <message>
        <source>NMHC catalyst</source>
        <translation>catalyseur NMHC</translation>
    </message>
    <message>
        <source>NOx aftertreatment</source>
        <translation>post-traitement des NOx</translation>
    </message>
    <message>
        <source>boost pressure</source>
        <translation>pression de suralimentation</translation>
    </message>
    <message>
        <source>exhaust gas sensor</source>
        <translation>capteur de gaz d’échappement</translation>
    </message>
    <message>
        <source>particle filter</source>
        <translation>filtre à particules</translation>
    </message>
    <message>
        <source>Engine load</source>
        <translation>Charge moteur</translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation>Température du liquide de refroidissement</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 1</source>
        <translation>Correction de carburant à court terme, rangée 1</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 1</source>
        <translation>Correction de carburant à long terme, rangée 1</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 2</source>
        <translation>Correction de carburant à court terme, rangée 2</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 2</source>
        <translation>Correction de carburant à long terme, rangée 2</translation>
    </message>
    <message>
        <source>Fuel pressure</source>
        <translation>Pression de carburant</translation>
    </message>
    <message>
        <source>Intake manifold pressure</source>
        <translation>Pression d’admission</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Régime moteur</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Vitesse du véhicule</translation>
    </message>
    <message>
        <source>Ignition timing</source>
        <translation>Avance à l’allumage</translation>
    </message>
    <message>
        <source>Intake air temperature</source>
        <translation>Température d’air d’admission</translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation>Débit d’air</translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation>Position du papillon</translation>
    </message>
    <message>
        <source>Time since engine start</source>
        <translation>Durée depuis le démarrage</translation>
    </message>
    <message>
        <source>Distance with lamp on</source>
        <translation>Distance avec voyant allumé</translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation>Niveau de carburant</translation>
    </message>
    <message>
        <source>Warm-ups since codes cleared</source>
        <translation>Cycles de chauffe depuis l’effacement</translation>
    </message>
    <message>
        <source>Distance since codes cleared</source>
        <translation>Distance depuis l’effacement</translation>
    </message>
    <message>
        <source>Barometric pressure</source>
        <translation>Pression atmosphérique</translation>
    </message>
    <message>
        <source>Control unit voltage</source>
        <translation>Tension du calculateur</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Température ambiante</translation>
    </message>
    <message>
        <source>Accelerator pedal</source>
        <translation>Pédale d’accélérateur</translation>
    </message>
    <message>
        <source>Engine oil temperature</source>
        <translation>Température d’huile moteur</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilométrage</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>profile: {profile}</source>
        <translation>profil&#xa0;: {profile}</translation>
    </message>
    <message>
        <source>battery {voltage}</source>
        <translation>batterie {voltage}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>En attente du service</translation>
    </message>
    <message>
        <source>Waiting for you, {time}</source>
        <translation>Vous attend, {time}</translation>
    </message>
    <message>
        <source>Waiting for the mechanic, {time}</source>
        <translation>Attend le mécanicien, {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>il reste {time}</translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message>
        <source>Older messages that are not shown: {count}</source>
        <translation>Messages plus anciens non affichés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>sender unknown</source>
        <translation>expéditeur inconnu</translation>
    </message>
    <message>
        <source>{time} · {who}</source>
        <translation>{time} · {who}</translation>
    </message>
    <message>
        <source>This message was removed.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Pièce jointe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Message vide</translation>
    </message>
    <message>
        <source>The session belongs to another profile, so its chat cannot be read now.</source>
        <translation>La session appartient à un autre profil&#xa0;: son chat ne peut pas être lu maintenant.</translation>
    </message>
    <message>
        <source>Your company has no ticket with this number</source>
        <translation>Votre entreprise n’a aucun ticket portant ce numéro</translation>
    </message>
    <message>
        <source>This ticket has no chat</source>
        <translation>Ce ticket n’a pas de chat</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour le moment</translation>
    </message>
    <message>
        <source>New messages will appear here automatically.</source>
        <translation>Les nouveaux messages apparaîtront ici automatiquement.</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>The messages below may be out of date.</source>
        <translation>Les messages ci-dessous ne sont peut-être plus à jour.</translation>
    </message>
    <message>
        <source>The chat cannot be shown</source>
        <translation>Le chat ne peut pas être affiché</translation>
    </message>
    <message>
        <source>The session is not affected.</source>
        <translation>La session n’est pas affectée.</translation>
    </message>
    <message>
        <source>Loading the chat…</source>
        <translation>Chargement du chat…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be read.</source>
        <translation>
            <numerusform>%Ln message n’a pas pu être lu.</numerusform>
            <numerusform>%Ln messages n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more messages, which are not shown here.</source>
        <translation>Il y a d’autres messages, qui ne sont pas affichés ici.</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>The program that you last copied from is not responding. Pasting is not possible at the moment.</source>
        <translation>Le programme depuis lequel vous avez copié en dernier ne répond pas. Il n’est pas possible de coller pour le moment.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>{age}, over 4 h</source>
        <translation>{age}, plus de 4&#xa0;h</translation>
    </message>
    <message>
        <source>{age}, {left} left</source>
        <translation>{age}, il reste {left}</translation>
    </message>
    <message>
        <source>claim within {left}</source>
        <translation>à prendre en charge sous {left}</translation>
    </message>
    <message>
        <source>Started on this PC but not claimed yet; {left} left to claim it.</source>
        <translation>Démarrée sur ce PC mais pas encore prise en charge&#xa0;; il reste {left} pour le faire.</translation>
    </message>
    <message>
        <source>The session has ended; the service does not report when.</source>
        <translation>La session est clôturée&#xa0;; le service n’indique pas quand.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong, so the running time is unknown.</source>
        <translation>L’horloge de ce PC est fausse, la durée est donc inconnue.</translation>
    </message>
    <message>
        <source>The service did not report a valid start time.</source>
        <translation>Le service n’a indiqué aucune heure de début valable.</translation>
    </message>
    <message>
        <source>This session has been running for longer than the guaranteed 4 hours and may end at any moment.</source>
        <translation>Cette session dure depuis plus longtemps que les 4 heures garanties et peut prendre fin à tout moment.</translation>
    </message>
    <message>
        <source>If it is not claimed, the session closes automatically 60 seconds after it was started.</source>
        <translation>Si elle n’est pas prise en charge, la session se ferme automatiquement 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>The service guarantees 4 hours of running time; {left} left.</source>
        <translation>Le service garantit une durée de 4 heures&#xa0;; il reste {left}.</translation>
    </message>
    <message>
        <source>Time zone of this PC: {zone}. Reported by the service: {text}</source>
        <translation>Fuseau horaire de ce PC&#xa0;: {zone}. Indiqué par le service&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Development session on connector {connector} (not charged).</source>
        <translation>Session de développement sur le connecteur {connector} (non facturée).</translation>
    </message>
    <message>
        <source>The service does not report the ticket of a session that was started on another PC.</source>
        <translation>Le service n’indique pas le ticket d’une session démarrée sur un autre PC.</translation>
    </message>
    <message>
        <source>Started on this PC.</source>
        <translation>Démarrée sur ce PC.</translation>
    </message>
    <message>
        <source>Claimed on this PC.</source>
        <translation>Prise en charge sur ce PC.</translation>
    </message>
    <message>
        <source>Nothing is known about sessions that were started outside your team.</source>
        <translation>On ne sait rien des sessions démarrées en dehors de votre équipe.</translation>
    </message>
    <message>
        <source>According to the team history, this session belongs to {colleague}.</source>
        <translation>D’après l’historique d’équipe, cette session est celle de {colleague}.</translation>
    </message>
    <message>
        <source>The vehicle is known only for sessions of this PC and of the team.</source>
        <translation>Le véhicule n’est connu que pour les sessions de ce PC et de l’équipe.</translation>
    </message>
    <message>
        <source>The customer is known once the ticket is listed on the Tickets page.</source>
        <translation>Le client est connu dès que le ticket figure sur la page Tickets.</translation>
    </message>
    <message>
        <source>Only the PC that claimed a running session measures its connection.</source>
        <translation>Seul le PC qui a pris en charge une session active mesure sa connexion.</translation>
    </message>
    <message>
        <source>Assistance requested</source>
        <translation>Aide demandée</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>The result is known only for sessions of this PC and of the team.</source>
        <translation>Le résultat n’est connu que pour les sessions de ce PC et de l’équipe.</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connecteur {id}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>same in all rows</source>
        <translation>identique sur toutes les lignes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Created on {time}</source>
        <translation>Créé le {time}</translation>
    </message>
    <message>
        <source>The time is not known.</source>
        <translation>L’heure n’est pas connue.</translation>
    </message>
    <message>
        <source>A session can be started.</source>
        <translation>Une session peut être démarrée.</translation>
    </message>
    <message>
        <source>No session can be started until the car is connected.</source>
        <translation>Aucune session ne peut être démarrée tant que la voiture n’est pas connectée.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>not offered by the service</source>
        <translation>non proposé par le service</translation>
    </message>
    <message>
        <source>empty in all rows</source>
        <translation>vide dans toutes les lignes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Décalage UTC</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>pas de place</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>{column} ({reason})</source>
        <translation>{column} ({reason})</translation>
    </message>
    <message>
        <source>At least one column must remain visible.</source>
        <translation>Au moins une colonne doit rester visible.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>session ended</source>
        <translation>session clôturée</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>pas encore de mesures</translation>
    </message>
    <message>
        <source>last known: no contact</source>
        <translation>dernier état&#xa0;: pas de contact</translation>
    </message>
    <message>
        <source>no contact with the car</source>
        <translation>pas de contact avec le véhicule</translation>
    </message>
    <message>
        <source>last known: healthy</source>
        <translation>dernier état&#xa0;: bonne</translation>
    </message>
    <message>
        <source>healthy (estimated by the service)</source>
        <translation>bonne (selon le service)</translation>
    </message>
    <message>
        <source>last known: unhealthy</source>
        <translation>dernier état&#xa0;: mauvaise</translation>
    </message>
    <message>
        <source>unhealthy (estimated by the service)</source>
        <translation>mauvaise (selon le service)</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency}&#xa0;ms</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>pas de contact</translation>
    </message>
    <message>
        <source>no readings for {age}</source>
        <translation>rien depuis {age}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>il y a {age}</translation>
    </message>
    <message>
        <source>connector {time} ms</source>
        <translation>connecteur {time} ms</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>last reported: {word}</source>
        <translation>dernier état&#xa0;: {word}</translation>
    </message>
    <message>
        <source>No readings are coming in. Possible causes:</source>
        <translation>Plus aucune mesure n’arrive. Causes possibles&#xa0;:</translation>
    </message>
    <message>
        <source>No contact with the car. Possible causes:</source>
        <translation>Pas de contact avec le véhicule. Causes possibles&#xa0;:</translation>
    </message>
    <message>
        <source>The service reports the connection as unhealthy. Possible causes:</source>
        <translation>Le service signale une mauvaise connexion. Causes possibles&#xa0;:</translation>
    </message>
    <message>
        <source>The connection is slow. Possible causes:</source>
        <translation>La connexion est lente. Causes possibles&#xa0;:</translation>
    </message>
    <message>
        <source>1. The connector is loose in the OBD socket. Ask the mechanic to push it in firmly.</source>
        <translation>1. Le connecteur est mal enfoncé dans la prise OBD. Demandez au mécanicien de l’enfoncer à fond.</translation>
    </message>
    <message>
        <source>2. The control unit is asleep. Ask the mechanic to switch on the ignition.</source>
        <translation>2. Le calculateur est en veille. Demandez au mécanicien de mettre le contact.</translation>
    </message>
    <message>
        <source>3. The internet connection at the car is slow. Check the latency figures.</source>
        <translation>3. La connexion internet sur place est lente. Vérifiez les chiffres de latence.</translation>
    </message>
    <message>
        <source>Measured on this PC: no readings in the last {span}.</source>
        <translation>Mesuré sur ce PC&#xa0;: aucune mesure, dernières {span}.</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non géré</translation>
    </message>
    <message>
        <source>Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; {share}% of the readings over {limit} ms.</source>
        <translation>Dernières {span}&#xa0;: minimum {low}&#xa0;ms, médiane {middle}&#xa0;ms, maximum {high}&#xa0;ms&#xa0;; {share}&#xa0;% des mesures au-dessus de {limit}&#xa0;ms.</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <translation>{time}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>In {share}% of all readings, the connector was reported as not connected.</source>
        <translation>{share}&#xa0;% des mesures indiquaient un connecteur non connecté.</translation>
    </message>
    <message>
        <source>no contact with the car for {age}</source>
        <translation>pas de contact avec le véhicule depuis {age}</translation>
    </message>
    <message>
        <source>healthy: few recent readings over {limit} ms</source>
        <translation>bonne&#xa0;: peu de mesures récentes au-dessus de {limit}&#xa0;ms</translation>
    </message>
    <message>
        <source>healthy: no recent reading over {limit} ms</source>
        <translation>bonne&#xa0;: aucune mesure récente au-dessus de {limit}&#xa0;ms</translation>
    </message>
    <message>
        <source>unhealthy: too many recent readings over {limit} ms</source>
        <translation>mauvaise&#xa0;: trop de mesures récentes au-dessus de {limit}&#xa0;ms</translation>
    </message>
    <message>
        <source>Whole session: {figures}</source>
        <translation>Toute la session&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>never disconnected</source>
        <translation>jamais déconnecté</translation>
    </message>
    <message numerus="yes">
        <source>The connector was disconnected %Ln time(s), for {time} in total.</source>
        <translation>
            <numerusform>Le connecteur a été déconnecté&#xa0;%Ln fois, pendant {time} au total.</numerusform>
            <numerusform>Le connecteur a été déconnecté&#xa0;%Ln fois, pendant {time} au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection reading(s).</source>
        <translation>
            <numerusform>%Ln mesure de la connexion.</numerusform>
            <numerusform>%Ln mesures de la connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency: minimum {low} ms, median {middle} ms, maximum {high} ms; {share}% over {limit} ms.</source>
        <translation>Latence&#xa0;: minimum {low} ms, médiane {middle} ms, maximum {high} ms&#xa0;; {share}&#xa0;% au-dessus de {limit} ms.</translation>
    </message>
    <message>
        <source>Longest time without a reading: {time}.</source>
        <translation>Plus longue durée sans mesure&#xa0;: {time}.</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>{profile}: waiting for the key store…</source>
        <translation>{profile}&#xa0;: en attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not connected: {reason}</source>
        <translation>non connecté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>no answer for {age}</source>
        <translation>pas de réponse depuis {age}</translation>
    </message>
    <message>
        <source>connected, last answer {age} ago</source>
        <translation>connecté, dernière réponse il y a {age}</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>L’horloge de ce PC est fausse</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} fast</source>
        <translation>L’horloge de ce PC avance de {time}</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} slow</source>
        <translation>L’horloge de ce PC retarde de {time}</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>{time} · {who}</source>
        <translation>{time} · {who}</translation>
    </message>
    <message>
        <source>{time} · to: {who} · {state}</source>
        <translation>{time} · à&#xa0;: {who} · {state}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>Answers: {options}</source>
        <translation>Réponses&#xa0;: {options}</translation>
    </message>
    <message>
        <source>Answers: {low} to {high}</source>
        <translation>Réponses&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>{question} · {answer}</source>
        <translation>{question} · {answer}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>csv</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo: a built-in simulator replaces the service. All data is simulated.</source>
        <translation>Démo&#xa0;: un simulateur intégré remplace le service. Toutes les données sont simulées.</translation>
    </message>
    <message>
        <source>Demo. All data is simulated. Tickets to try: {tickets}.</source>
        <translation>Démo. Toutes les données sont simulées. Tickets à essayer&#xa0;: {tickets}.</translation>
    </message>
</context>
<context>
    <name>ecus</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>low speed</source>
        <translation>basse vitesse</translation>
    </message>
    <message>
        <source>high speed</source>
        <translation>haute vitesse</translation>
    </message>
    <message>
        <source>unknown ({number})</source>
        <translation>inconnu ({number})</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>CAN frames</source>
        <translation>Trames CAN</translation>
    </message>
    <message>
        <source>ISO 14230, slow init</source>
        <translation>ISO 14230, init lente</translation>
    </message>
    <message>
        <source>ISO 14230, fast init</source>
        <translation>ISO 14230, init rapide</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This program closed the connection to the service.</source>
        <translation>Ce programme a fermé la connexion au service.</translation>
    </message>
    <message>
        <source>The action was not carried out; running sessions are not affected.</source>
        <translation>L’action n’a pas été effectuée&#xa0;; les sessions en cours ne sont pas affectées.</translation>
    </message>
    <message>
        <source>There is no result to send.</source>
        <translation>Il n’y a aucun résultat à envoyer.</translation>
    </message>
    <message>
        <source>Save the certificate again, or ask your IT department for the file.</source>
        <translation>Enregistrez à nouveau le certificat ou demandez le fichier à votre service informatique.</translation>
    </message>
    <message>
        <source>Choose the certificate itself as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Choisissez le certificat lui-même, sous forme de fichier .cer, .crt, .pem ou .p7b.</translation>
    </message>
    <message>
        <source>The certificate file contains a private key instead of a certificate.</source>
        <translation>Le fichier de certificat est une clé privée, pas un certificat.</translation>
    </message>
    <message>
        <source>Choose the certificate without its private key, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Choisissez le certificat sans sa clé privée, sous forme de fichier .cer, .crt, .pem ou .p7b.</translation>
    </message>
    <message>
        <source>The certificate file contains a certificate request instead of a certificate.</source>
        <translation>Le fichier de certificat est une demande de certificat, pas un certificat.</translation>
    </message>
    <message>
        <source>Choose the certificate issued for this request, as a .cer, .crt or .pem file.</source>
        <translation>Choisissez le certificat émis pour cette demande, sous forme de fichier .cer, .crt ou .pem.</translation>
    </message>
    <message>
        <source>The certificate file contains a certificate revocation list instead of a certificate.</source>
        <translation>Le fichier de certificat est une liste de certificats révoqués, pas un certificat.</translation>
    </message>
    <message>
        <source>The certificate file contains a public key instead of a certificate.</source>
        <translation>Le fichier de certificat est une clé publique, pas un certificat.</translation>
    </message>
    <message>
        <source>The certificate file is incomplete.</source>
        <translation>Le fichier de certificat est incomplet.</translation>
    </message>
    <message>
        <source>The certificate file is a PKCS#12 store (.pfx or .p12), which also contains a private key.</source>
        <translation>Le fichier de certificat est un magasin PKCS#12 (.pfx ou .p12), qui contient aussi une clé privée.</translation>
    </message>
    <message>
        <source>Open the file, choose the certificate and export it without the private key, as a .cer or .p7b file.</source>
        <translation>Ouvrez le fichier, choisissez le certificat et exportez-le sans la clé privée, au format .cer ou .p7b.</translation>
    </message>
    <message>
        <source>The certificate file is a Java keystore.</source>
        <translation>Le fichier de certificat est un magasin de clés Java.</translation>
    </message>
    <message>
        <source>Export the certificate from the Java keystore with keytool -exportcert -rfc.</source>
        <translation>Exportez le certificat de ce magasin de clés Java avec keytool -exportcert -rfc.</translation>
    </message>
    <message>
        <source>The certificate file is empty.</source>
        <translation>Le fichier de certificat est vide.</translation>
    </message>
    <message>
        <source>The certificate file is a web page, not a certificate.</source>
        <translation>Le fichier de certificat est une page web, pas un certificat.</translation>
    </message>
    <message>
        <source>Download the certificate file itself; you may have to log in to the website first.</source>
        <translation>Téléchargez le fichier de certificat lui-même&#xa0;; vous devrez peut-être d’abord vous connecter au site.</translation>
    </message>
    <message>
        <source>The certificate file does not contain a certificate in a known format.</source>
        <translation>Le fichier de certificat ne contient aucun certificat dans un format connu.</translation>
    </message>
    <message>
        <source>Choose at least one result.</source>
        <translation>Choisissez au moins un résultat.</translation>
    </message>
    <message>
        <source>The text contains an invalid character that cannot be sent.</source>
        <translation>Le texte contient un caractère non valide qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The service provided a host name outside its own domain.</source>
        <translation>Le service a indiqué un hôte hors de son propre domaine.</translation>
    </message>
    <message>
        <source>The host name is too long.</source>
        <translation>Le nom d’hôte est trop long.</translation>
    </message>
    <message>
        <source>The host name may contain only unaccented letters, digits, hyphens and dots.</source>
        <translation>L’hôte ne peut contenir que des lettres sans accent, des chiffres, des tirets et des points.</translation>
    </message>
    <message>
        <source>The address does not contain a host name.</source>
        <translation>L’hôte manque dans l’adresse.</translation>
    </message>
    <message>
        <source>Internationalized host names are not allowed, because they can imitate other names.</source>
        <translation>Les noms d’hôte internationalisés ne sont pas autorisés, car ils peuvent en imiter d’autres.</translation>
    </message>
    <message>
        <source>Enter only the host name.</source>
        <translation>Saisissez seulement le nom d’hôte.</translation>
    </message>
    <message>
        <source>The host must be a name, not an IP address.</source>
        <translation>L’hôte doit être un nom, pas une adresse IP.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A certificate in the certificate file is damaged.</source>
        <translation>Un certificat du fichier de certificat est endommagé.</translation>
    </message>
    <message>
        <source>The certificate file is too large to be a certificate.</source>
        <translation>Le fichier de certificat est trop volumineux pour un certificat.</translation>
    </message>
    <message>
        <source>The certificate file does not exist.</source>
        <translation>Le fichier de certificat n’existe pas.</translation>
    </message>
    <message>
        <source>The path is not valid.</source>
        <translation>Le chemin n’est pas valide.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled: it has ended or its token has expired.</source>
        <translation>La session ne peut plus être contrôlée&#xa0;: elle est clôturée ou son jeton a expiré.</translation>
    </message>
    <message>
        <source>The service has stopped sending updates: the session has ended, or another program is now receiving them.</source>
        <translation>Le service n’envoie plus de mises à jour&#xa0;: la session est clôturée, ou un autre programme les reçoit maintenant.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>La connexion au service a été perdue.</translation>
    </message>
    <message>
        <source>The session is finished, but the result was not accepted. Your text has been kept.</source>
        <translation>La session est terminée, mais le résultat n’a pas été accepté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The session was interrupted; the result was not accepted. Your text has been kept.</source>
        <translation>La session a été interrompue&#xa0;; le résultat n’a pas été accepté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The session failed; the result was not accepted. Your text has been kept.</source>
        <translation>La session est en échec&#xa0;; le résultat n’a pas été accepté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The session is still active: the result did not reach the service. Your text has been kept.</source>
        <translation>La session est encore active&#xa0;: le résultat n’a pas atteint le service. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Finish the session again.</source>
        <translation>Terminez à nouveau la session.</translation>
    </message>
    <message>
        <source>Copy the text if you need it elsewhere.</source>
        <translation>Copiez le texte si vous en avez besoin ailleurs.</translation>
    </message>
    <message>
        <source>This picture&apos;s address contains invalid characters.</source>
        <translation>L’adresse de cette image contient des caractères non valides.</translation>
    </message>
    <message>
        <source>This picture&apos;s address cannot be read.</source>
        <translation>L’adresse de cette image est illisible.</translation>
    </message>
    <message>
        <source>This picture&apos;s address must start with https:// and must not contain a user name or port.</source>
        <translation>L’adresse de cette image doit utiliser HTTPS et ne doit contenir ni nom d’utilisateur ni port.</translation>
    </message>
    <message>
        <source>This picture&apos;s address does not contain a public host.</source>
        <translation>L’adresse de cette image ne contient pas d’hôte public.</translation>
    </message>
    <message>
        <source>This picture&apos;s server redirected to another server.</source>
        <translation>Le serveur de cette image a redirigé vers un autre serveur.</translation>
    </message>
    <message>
        <source>This picture&apos;s host is not on the public internet.</source>
        <translation>L’hôte de cette image n’est pas sur l’internet public.</translation>
    </message>
    <message>
        <source>Available profiles: {names}.</source>
        <translation>Profils disponibles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Fill in the field, then save again.</source>
        <translation>Complétez le champ, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name {name} is already in use.</source>
        <translation>Le nom {name} est déjà utilisé.</translation>
    </message>
    <message>
        <source>Contact your IT department.</source>
        <translation>Contactez votre service informatique.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be removed.</source>
        <translation>Le profil {name} ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The profile was removed, but its client secret may still be in the key store.</source>
        <translation>Le profil a été supprimé, mais son secret client se trouve peut-être encore dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Unlock the key store and remove the openobd-desktop entry from it.</source>
        <translation>Déverrouillez le trousseau de clés et supprimez-en l’entrée openobd-desktop.</translation>
    </message>
    <message>
        <source>There is no profile to restore.</source>
        <translation>Il n’y a aucun profil à rétablir.</translation>
    </message>
    <message>
        <source>Add the profile again.</source>
        <translation>Ajoutez à nouveau le profil.</translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation>Choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
        <translation>Votre service informatique a désactivé la démo sur ce PC.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Log in with a profile.</source>
        <translation>Connectez-vous avec un profil.</translation>
    </message>
    <message>
        <source>Finish the session first.</source>
        <translation>Terminez d’abord la session.</translation>
    </message>
    <message>
        <source>A session was started a moment ago but has not been claimed yet.</source>
        <translation>Une session vient d’être démarrée, mais n’a pas encore été prise en charge.</translation>
    </message>
    <message>
        <source>Claim the session, or wait up to a minute for it to close automatically.</source>
        <translation>Prenez la session en charge, ou attendez une minute au plus qu’elle se ferme automatiquement.</translation>
    </message>
    <message>
        <source>No client secret is stored for this profile.</source>
        <translation>Aucun secret client n’est enregistré pour ce profil.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Edit the profile and enter the client secret from the Partner Portal.</source>
        <translation>Modifiez le profil et saisissez le secret client du Partner Portal.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Il n’y a aucun profil nommé {name}.</translation>
    </message>
    <message>
        <source>There is no profile yet; add one first.</source>
        <translation>Il n’y a pas encore de profil&#xa0;; ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>The provider did not start the function.</source>
        <translation>Le fournisseur n’a pas démarré la fonction.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. To use your own server on this PC, start the program with --developer --insecure-loopback.</source>
        <translation>Vérifiez l’hôte et le port dans le profil. Pour utiliser votre propre serveur sur ce PC, démarrez le programme avec --developer --insecure-loopback.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate contains the server&apos;s name only in an outdated format.</source>
        <translation>Le certificat du serveur ne contient le nom du serveur que sous une forme obsolète.</translation>
    </message>
    <message>
        <source>The server does not recognize the requested host name.</source>
        <translation>Le serveur ne connaît pas le nom d’hôte demandé.</translation>
    </message>
    <message>
        <source>The text is too long to send.</source>
        <translation>Le texte est trop long pour être envoyé.</translation>
    </message>
    <message>
        <source>The service no longer reports the state of the session; the result was not accepted. Your text has been kept.</source>
        <translation>Le service n’indique plus l’état de la session&#xa0;; le résultat n’a pas été accepté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The service no longer reports how the session ended, so it is not known whether the result was accepted. Your text has been kept.</source>
        <translation>Le service n’indique plus comment la session s’est terminée&#xa0;; on ignore donc si le résultat a été accepté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>A function is already running in this session.</source>
        <translation>Une fonction est déjà en cours dans cette session.</translation>
    </message>
    <message>
        <source>The function ended without a result.</source>
        <translation>La fonction s’est terminée sans résultat.</translation>
    </message>
    <message>
        <source>The function ID must be a UUID.</source>
        <translation>L’ID de la fonction doit être un UUID.</translation>
    </message>
    <message>
        <source>Enter an ID such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>Saisissez un ID tel que 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The link or ticket number passed to the program is not valid.</source>
        <translation>Le lien ou le numéro de ticket transmis au programme n’est pas valide.</translation>
    </message>
    <message>
        <source>The link was ignored; nothing was started.</source>
        <translation>Le lien a été ignoré&#xa0;; rien n’a été démarré.</translation>
    </message>
    <message>
        <source>Use a link like openobd://ticket/7848095, or choose Start session and enter the ticket number.</source>
        <translation>Utilisez un lien du type openobd://ticket/7848095, ou choisissez «&#xa0;Démarrer une session&#xa0;» et saisissez le numéro de ticket.</translation>
    </message>
    <message>
        <source>The profile name is missing.</source>
        <translation>Le nom du profil est manquant.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>L’hôte est manquant.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>L’ID client est manquant.</translation>
    </message>
    <message>
        <source>You are logged out, but the client secret may still be in the key store.</source>
        <translation>Vous êtes déconnecté, mais le secret client se trouve peut-être encore dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Enter the client secret again to use it with the changed values.</source>
        <translation>Saisissez à nouveau le secret client pour l’utiliser avec les valeurs modifiées.</translation>
    </message>
    <message>
        <source>Enter http://host:port, or none for no proxy. Leave the field empty to use this PC&apos;s proxy settings.</source>
        <translation>Saisissez http://hôte:port, ou none pour aucun proxy. Laissez le champ vide pour utiliser les paramètres de proxy de ce PC.</translation>
    </message>
    <message>
        <source>The proxy address contains a user name or password, which would be stored in a readable file.</source>
        <translation>L’adresse du proxy contient un nom d’utilisateur ou un mot de passe, qui serait enregistré dans un fichier lisible.</translation>
    </message>
    <message>
        <source>Only http:// proxies are supported.</source>
        <translation>Seuls les proxys http:// sont pris en charge.</translation>
    </message>
    <message>
        <source>This is not a valid proxy address.</source>
        <translation>Cette adresse de proxy n’est pas valide.</translation>
    </message>
    <message>
        <source>A proxy user name requires a proxy address.</source>
        <translation>Un nom d’utilisateur de proxy nécessite une adresse de proxy.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port, or leave the user name empty.</source>
        <translation>Saisissez le proxy sous la forme http://hôte:port, ou laissez le nom d’utilisateur vide.</translation>
    </message>
    <message>
        <source>This is not a valid proxy user name.</source>
        <translation>Ce n’est pas un nom d’utilisateur de proxy valide.</translation>
    </message>
    <message>
        <source>Enter a user name without a colon.</source>
        <translation>Saisissez un nom d’utilisateur sans deux-points.</translation>
    </message>
    <message>
        <source>This question cannot be sent as it is.</source>
        <translation>Cette question ne peut pas être envoyée ainsi.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>You have already started a session on the same ticket or connector; it has not been claimed yet.</source>
        <translation>Vous avez déjà démarré une session sur le même ticket ou connecteur&#xa0;; elle n’est pas encore prise en charge.</translation>
    </message>
    <message>
        <source>You have already started a session on the same ticket or connector; it is still active.</source>
        <translation>Vous avez déjà démarré une session sur le même ticket ou connecteur&#xa0;; elle est encore active.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start again.</source>
        <translation>Interrompez la session, puis redémarrez.</translation>
    </message>
    <message>
        <source>Claim the session, or start again in {seconds} s, once the session has closed automatically.</source>
        <translation>Prenez la session en charge, ou redémarrez dans {seconds} s, une fois la session fermée automatiquement.</translation>
    </message>
    <message>
        <source>The session was started but not claimed. It will close automatically 60 seconds after it was started.</source>
        <translation>La session a été démarrée mais pas prise en charge&#xa0;; elle se ferme automatiquement 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>Claim the session, or start again once it has closed.</source>
        <translation>Prenez la session en charge, ou redémarrez une fois qu’elle est fermée.</translation>
    </message>
    <message>
        <source>This session is already being claimed on this PC.</source>
        <translation>Cette session est déjà en cours de prise en charge sur ce PC.</translation>
    </message>
    <message>
        <source>Wait until the session is open.</source>
        <translation>Attendez que la session soit ouverte.</translation>
    </message>
    <message>
        <source>The session was not claimed. It will close automatically 60 seconds after it was started.</source>
        <translation>La session n’a pas été prise en charge&#xa0;; elle se ferme automatiquement 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>Claim the session again.</source>
        <translation>Prenez à nouveau la session en charge.</translation>
    </message>
    <message>
        <source>The session is still running.</source>
        <translation>La session est toujours en cours.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>This session is already being started.</source>
        <translation>Cette session est déjà en cours de démarrage.</translation>
    </message>
    <message>
        <source>You can safely start again in {seconds} s.</source>
        <translation>Vous pourrez redémarrer sans risque dans {seconds} s.</translation>
    </message>
    <message>
        <source>The current profile does not share its history with a team.</source>
        <translation>Le profil actuel ne partage pas son historique avec une équipe.</translation>
    </message>
    <message>
        <source>Your own sessions are still listed under This PC.</source>
        <translation>Vos propres sessions restent affichées sous «&#xa0;Ce PC&#xa0;».</translation>
    </message>
    <message>
        <source>Choose This PC, or log in with a profile.</source>
        <translation>Choisissez «&#xa0;Ce PC&#xa0;» ou connectez-vous avec un profil.</translation>
    </message>
    <message>
        <source>The stored password for the team database could not be read.</source>
        <translation>Le mot de passe enregistré de la base de données d’équipe n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Unlock the key store. The program will then share the history with your team automatically.</source>
        <translation>Déverrouillez le trousseau de clés. Le programme partagera ensuite automatiquement l’historique avec votre équipe.</translation>
    </message>
    <message>
        <source>The ticket number is missing.</source>
        <translation>Le numéro de ticket est manquant.</translation>
    </message>
    <message>
        <source>Enter the ticket number, for example 7848095.</source>
        <translation>Saisissez le numéro de ticket, par exemple 7848095.</translation>
    </message>
    <message>
        <source>Enter only the ticket number.</source>
        <translation>Saisissez seulement le numéro de ticket.</translation>
    </message>
    <message>
        <source>The text contains more than one number: {first} and {second}.</source>
        <translation>Le texte contient plus d’un numéro&#xa0;: {first} et {second}.</translation>
    </message>
    <message>
        <source>This is not a ticket number: ticket numbers contain only digits.</source>
        <translation>Ce n’est pas un numéro de ticket&#xa0;: un numéro de ticket ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>Enter a number such as 7848095, or paste the ticket link.</source>
        <translation>Saisissez un numéro comme 7848095, ou collez le lien du ticket.</translation>
    </message>
    <message>
        <source>There is no ticket with this number.</source>
        <translation>Il n’y a aucun ticket portant ce numéro.</translation>
    </message>
    <message>
        <source>Check the number against the ticket.</source>
        <translation>Vérifiez le numéro sur le ticket.</translation>
    </message>
    <message>
        <source>The connector is missing.</source>
        <translation>Le connecteur est manquant.</translation>
    </message>
    <message>
        <source>Enter the UUID of the connector.</source>
        <translation>Saisissez l’UUID du connecteur.</translation>
    </message>
    <message>
        <source>This is not a valid connector ID or number.</source>
        <translation>Ce n’est pas un ID ou un numéro de connecteur valide.</translation>
    </message>
    <message>
        <source>Enter the UUID of the connector, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.</source>
        <translation>Saisissez l’UUID du connecteur, comme 1b4e28ba-2fa1-41d2-883f-0016d3cca427, ou son numéro.</translation>
    </message>
    <message>
        <source>A log line must contain text and must not be longer than 2,000 characters.</source>
        <translation>Une ligne de journal doit contenir du texte et ne pas dépasser 2&#xa0;000 caractères.</translation>
    </message>
    <message>
        <source>A variable must have a name of up to 300 characters and a value of up to 10,000 characters.</source>
        <translation>Une variable doit avoir un nom de 300 caractères au plus et une valeur de 10 000 caractères au plus.</translation>
    </message>
    <message>
        <source>The variable is unchanged.</source>
        <translation>La variable est inchangée.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running; its window was brought to the front.</source>
        <translation>openOBD Desktop est déjà ouvert&#xa0;; sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running with the same settings on the PC {host}.</source>
        <translation>openOBD Desktop est déjà ouvert avec les mêmes paramètres sur le PC {host}.</translation>
    </message>
    <message>
        <source>Quit the program on that PC, then try again.</source>
        <translation>Quittez le programme sur cet autre PC, puis réessayez.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running as process {number}, but it is not responding.</source>
        <translation>openOBD Desktop est déjà ouvert (processus {number}), mais ne répond pas.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end the process or restart this PC.</source>
        <translation>Attendez un instant et réessayez. Si cela n’aide pas, arrêtez ce processus ou redémarrez ce PC.</translation>
    </message>
    <message>
        <source>A second window was not opened. Open sessions keep running.</source>
        <translation>Aucune seconde fenêtre n’a été ouverte. Les sessions ouvertes continuent.</translation>
    </message>
    <message>
        <source>Ticket {ticket} was not opened. Open sessions keep running.</source>
        <translation>Le ticket {ticket} n’a pas été ouvert. Les sessions ouvertes continuent.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>The service has stopped sending updates.</source>
        <translation>Le service n’envoie plus de mises à jour.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, send the details to the service&apos;s support team.</source>
        <translation>Réessayez. Si le problème persiste, envoyez les détails au support du service.</translation>
    </message>
    <message>
        <source>Contact your IT department if you need to clear codes from this PC.</source>
        <translation>Contactez votre service informatique si vous devez effacer des codes depuis ce PC.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, send the details to support.</source>
        <translation>Réessayez. Si le problème persiste, envoyez les détails au support.</translation>
    </message>
    <message>
        <source>This input cannot be sent.</source>
        <translation>Cette saisie ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>Nothing was sent; your input has been kept.</source>
        <translation>Rien n’a été envoyé&#xa0;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>The server address violates the security rules.</source>
        <translation>L’adresse du serveur enfreint les règles de sécurité.</translation>
    </message>
    <message>
        <source>No password, token or other data was sent to it.</source>
        <translation>Aucun mot de passe, jeton ou autre donnée ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. If the service itself provided this address, contact the service&apos;s support team.</source>
        <translation>Vérifiez l’hôte et le port dans le profil. Si le service lui-même a indiqué cette adresse, contactez le support du service.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The question itself is not affected.</source>
        <translation>La question elle-même n’est pas affectée.</translation>
    </message>
    <message>
        <source>Ask the author of the question for a PNG or JPEG picture with an https address.</source>
        <translation>Demandez à l’auteur de la question un PNG ou JPEG à une adresse https.</translation>
    </message>
    <message>
        <source>The service does not have this data.</source>
        <translation>Le service ne dispose pas de ces données.</translation>
    </message>
    <message>
        <source>The session stays open.</source>
        <translation>La session reste ouverte.</translation>
    </message>
    <message>
        <source>You do not need to do anything.</source>
        <translation>Aucune action n’est nécessaire.</translation>
    </message>
    <message>
        <source>Another question is still open.</source>
        <translation>Une autre question est encore ouverte.</translation>
    </message>
    <message>
        <source>The new question was not sent.</source>
        <translation>La nouvelle question n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Wait for the answer, or replace the open question.</source>
        <translation>Attendez la réponse, ou remplacez la question ouverte.</translation>
    </message>
    <message>
        <source>The service ended the conversation: another program is now showing its question, or the session has ended.</source>
        <translation>Le service a mis fin à la conversation&#xa0;: un autre programme affiche maintenant sa question, ou la session est clôturée.</translation>
    </message>
    <message>
        <source>The answer to the open question can no longer be received on this PC.</source>
        <translation>La réponse à la question ouverte ne peut plus être reçue sur ce PC.</translation>
    </message>
    <message>
        <source>Ask again if you still need the answer; your question will then replace the other one.</source>
        <translation>Posez à nouveau la question si vous avez encore besoin de la réponse&#xa0;; elle remplace alors l’autre.</translation>
    </message>
    <message>
        <source>The service does not recognize this function.</source>
        <translation>Le service ne connaît pas cette fonction.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Rien n’a été démarré.</translation>
    </message>
    <message>
        <source>Check the function ID, and the provider ID if another company provides the function.</source>
        <translation>Vérifiez l’ID de fonction, et l’ID du fournisseur si une autre entreprise propose la fonction.</translation>
    </message>
    <message>
        <source>The service does not allow you to run this function.</source>
        <translation>Le service ne vous autorise pas à exécuter cette fonction.</translation>
    </message>
    <message>
        <source>Nothing was started; the session stays open.</source>
        <translation>Rien n’a été démarré&#xa0;; la session reste ouverte.</translation>
    </message>
    <message>
        <source>Contact the provider of the function.</source>
        <translation>Contactez le fournisseur de la fonction.</translation>
    </message>
    <message>
        <source>This function is currently offline.</source>
        <translation>Cette fonction est actuellement hors ligne.</translation>
    </message>
    <message>
        <source>Contact the provider of the function, and try again later.</source>
        <translation>Contactez le fournisseur de la fonction et réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider of the function did not respond in time.</source>
        <translation>Le fournisseur de la fonction n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The call was cancelled; the session stays open.</source>
        <translation>L’appel a été annulé&#xa0;; la session reste ouverte.</translation>
    </message>
    <message>
        <source>Try again, or contact the provider of the function.</source>
        <translation>Réessayez, ou contactez le fournisseur de la fonction.</translation>
    </message>
    <message>
        <source>A function is still running in this session.</source>
        <translation>Une fonction est encore en cours dans cette session.</translation>
    </message>
    <message>
        <source>Nothing was sent: the result would have ended the function instead of the session.</source>
        <translation>Rien n’a été envoyé&#xa0;: un résultat aurait mis fin à la fonction au lieu de la session.</translation>
    </message>
    <message>
        <source>Wait for the function to end or stop it, then try again.</source>
        <translation>Attendez la fin de la fonction ou arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The service no longer reports this function, so its outcome is unknown.</source>
        <translation>Le service ne signale plus cette fonction&#xa0;; son résultat est donc inconnu.</translation>
    </message>
    <message>
        <source>The function may still be running.</source>
        <translation>La fonction est peut-être encore en cours.</translation>
    </message>
    <message>
        <source>Check with the mechanic before you do anything else.</source>
        <translation>Consultez le mécanicien avant toute autre action.</translation>
    </message>
    <message>
        <source>Something on this PC is not working.</source>
        <translation>Quelque chose ne fonctionne pas sur ce PC.</translation>
    </message>
    <message>
        <source>Running sessions are not affected.</source>
        <translation>Les sessions en cours ne sont pas affectées.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Le fichier de certificat ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No connection was attempted.</source>
        <translation>Aucune connexion n’a été tentée.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store cannot be used.</source>
        <translation>Le trousseau de clés de ce PC n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The client secret is kept only until you quit; you will need to enter it again next time.</source>
        <translation>Le secret client n’est conservé que pour cette exécution&#xa0;; vous devrez le saisir à nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>Unlock the key store or contact your IT department.</source>
        <translation>Déverrouillez le trousseau de clés ou contactez votre service informatique.</translation>
    </message>
    <message>
        <source>The client secret is kept until you quit; it may not have been saved in the key store.</source>
        <translation>Le secret client est conservé jusqu’à la fermeture&#xa0;; il n’a peut-être pas été enregistré dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The history cannot be saved on this PC.</source>
        <translation>L’historique ne peut pas être enregistré sur ce PC.</translation>
    </message>
    <message>
        <source>Sessions keep running but are not recorded, so they cannot be resumed if the program crashes.</source>
        <translation>Les sessions continuent mais ne sont pas enregistrées&#xa0;; elles ne pourront donc pas être reprises si le programme plante.</translation>
    </message>
    <message>
        <source>Check that the disk has free space and that the folder shown in the details is writable.</source>
        <translation>Vérifiez qu’il reste de l’espace sur le disque et que le dossier indiqué dans les détails est accessible en écriture.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>L’historique ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Running sessions are not affected, and nothing has been deleted.</source>
        <translation>Les sessions en cours ne sont pas affectées, et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, check the folder shown in the details and whether another program is using it.</source>
        <translation>Réessayez. Si le problème persiste, vérifiez le dossier indiqué dans les détails et si un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>The settings could not be read or saved.</source>
        <translation>Les paramètres n’ont pas pu être lus ou enregistrés.</translation>
    </message>
    <message>
        <source>The program will continue to use its current settings; sessions are not affected.</source>
        <translation>Le programme continue avec les paramètres actuels&#xa0;; les sessions ne sont pas affectées.</translation>
    </message>
    <message>
        <source>Check that the folder shown in the details exists and is writable.</source>
        <translation>Vérifiez que le dossier indiqué dans les détails existe et est accessible en écriture.</translation>
    </message>
    <message>
        <source>The disk that contains the settings is not responding.</source>
        <translation>Le disque des paramètres ne répond pas.</translation>
    </message>
    <message>
        <source>Your changes have taken effect but have not been saved yet. Sessions are not affected.</source>
        <translation>Les modifications sont actives, mais pas encore enregistrées. Les sessions ne sont pas affectées.</translation>
    </message>
    <message>
        <source>Check the disk or network drive. Your changes will then be saved automatically.</source>
        <translation>Vérifiez le disque ou le lecteur réseau. Vos modifications seront ensuite enregistrées automatiquement.</translation>
    </message>
    <message>
        <source>The settings file could not be read. The program is using the default settings.</source>
        <translation>Le fichier de paramètres n’a pas pu être lu. Le programme utilise les paramètres par défaut.</translation>
    </message>
    <message>
        <source>The file has not been changed, and changes to the settings will not be saved. Sessions are not affected.</source>
        <translation>Le fichier reste inchangé et les modifications des paramètres ne sont pas enregistrées. Les sessions ne sont pas affectées.</translation>
    </message>
    <message>
        <source>Check the file shown in the details, then start the program again.</source>
        <translation>Vérifiez le fichier indiqué dans les détails, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The Partner API has received too many requests.</source>
        <translation>L’API partenaire a reçu trop de requêtes.</translation>
    </message>
    <message>
        <source>The result could not be sent: the connection was down until the session token expired.</source>
        <translation>Le résultat n’a pas pu être envoyé&#xa0;: la connexion a été coupée jusqu’à l’expiration du jeton de session.</translation>
    </message>
    <message>
        <source>The session may still be active and occupying the car. Your text has been kept.</source>
        <translation>La session est peut-être encore active et occupe le véhicule. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Interrupt the session and report the result by phone.</source>
        <translation>Interrompez la session et communiquez le résultat par téléphone.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on this ticket succeeded.</source>
        <translation>On ne sait pas encore si un démarrage précédent sur ce ticket a réussi.</translation>
    </message>
    <message>
        <source>A second session was not started.</source>
        <translation>Aucune seconde session n’a été démarrée.</translation>
    </message>
    <message>
        <source>Wait until this is known; after 65 seconds, you can safely start again.</source>
        <translation>Attendez le résultat&#xa0;; vous pouvez redémarrer sans risque après 65 secondes.</translation>
    </message>
    <message>
        <source>It is not known whether the session was started: the service&apos;s response was lost.</source>
        <translation>On ignore si la session a été démarrée&#xa0;: la réponse du service a été perdue.</translation>
    </message>
    <message>
        <source>If the session was started but is not claimed, it will close automatically within 65 seconds.</source>
        <translation>Si la session a été démarrée et n’est pas prise en charge, elle se ferme automatiquement dans les 65 secondes.</translation>
    </message>
    <message>
        <source>Wait while the program looks for the session. After that, you can safely start again.</source>
        <translation>Attendez pendant que le programme cherche la session. Ensuite, vous pouvez redémarrer sans risque.</translation>
    </message>
    <message>
        <source>The session was claimed, but its session token was lost.</source>
        <translation>La session a été prise en charge, mais son jeton de session a été perdu.</translation>
    </message>
    <message>
        <source>The session is active and is occupying the car, but it cannot be controlled.</source>
        <translation>La session est active et occupe le véhicule, mais elle ne peut pas être contrôlée.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start a new one on the ticket.</source>
        <translation>Interrompez la session, puis démarrez-en une nouvelle sur le ticket.</translation>
    </message>
    <message>
        <source>The connection was down for too long: this session can no longer be controlled from this PC.</source>
        <translation>La connexion a été coupée trop longtemps&#xa0;: cette session ne peut plus être contrôlée depuis ce PC.</translation>
    </message>
    <message>
        <source>The session may still be occupying the car.</source>
        <translation>La session occupe peut-être encore le véhicule.</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile or, if the profile has none, this PC&apos;s proxy settings.</source>
        <translation>Vérifiez le proxy dans le profil ou, s’il n’en contient pas, les paramètres de proxy de ce PC.</translation>
    </message>
    <message>
        <source>The proxy is not responding.</source>
        <translation>Le proxy ne répond pas.</translation>
    </message>
    <message>
        <source>The address of the proxy could not be found.</source>
        <translation>L’adresse du proxy est introuvable.</translation>
    </message>
    <message>
        <source>The proxy is not accepting connections on this port.</source>
        <translation>Le proxy n’accepte aucune connexion sur ce port.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Le proxy est injoignable.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the service.</source>
        <translation>Le proxy n’a pas établi la connexion au service.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, check the host and the proxy in the profile, or send the details to your IT department.</source>
        <translation>Réessayez. Si cela se reproduit, vérifiez l’hôte et le proxy dans le profil, ou envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>Le code PIN est incorrect.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>A PIN needs at least {count} characters.</source>
        <translation>Un code PIN doit comporter au moins {count} caractères.</translation>
    </message>
    <message>
        <source>This request is too long for the control unit&apos;s bus.</source>
        <translation>Cette requête est trop longue pour le bus du calculateur.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Write some text.</source>
        <translation>Écrivez un texte.</translation>
    </message>
    <message>
        <source>The name of the colleague is missing.</source>
        <translation>Le nom du collègue manque.</translation>
    </message>
    <message>
        <source>Enter the name of the colleague.</source>
        <translation>Saisissez le nom du collègue.</translation>
    </message>
    <message>
        <source>The ticket is not known.</source>
        <translation>Le ticket n’est pas connu.</translation>
    </message>
    <message>
        <source>Write the note in a session on a ticket.</source>
        <translation>Écrivez la note dans une session sur un ticket.</translation>
    </message>
    <message>
        <source>A session is open on this PC.</source>
        <translation>Une session est ouverte sur ce PC.</translation>
    </message>
    <message>
        <source>Nothing was changed; the session stays open.</source>
        <translation>Rien n’a été modifié&#xa0;; la session reste ouverte.</translation>
    </message>
    <message>
        <source>The file contains no trouble code texts.</source>
        <translation>Le fichier ne contient aucun texte de code défaut.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns code, text and language.</source>
        <translation>Choisissez un fichier CSV avec les colonnes code, texte et langue.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car.</source>
        <translation>Des testeurs locaux peuvent communiquer avec la voiture.</translation>
    </message>
    <message>
        <source>Block the local testers on the Tools tab, then try again.</source>
        <translation>Bloquez les testeurs locaux dans l’onglet Outils, puis réessayez.</translation>
    </message>
    <message>
        <source>The request could not be sent in time.</source>
        <translation>La requête n’a pas pu être envoyée à temps.</translation>
    </message>
    <message>
        <source>Your IT department does not allow trouble codes to be cleared from this PC.</source>
        <translation>Votre service informatique n’autorise pas l’effacement des codes défaut depuis ce PC.</translation>
    </message>
    <message>
        <source>These control units have reported no trouble codes in this session.</source>
        <translation>Ces calculateurs n’ont signalé aucun code défaut dans cette session.</translation>
    </message>
    <message>
        <source>The engine is running.</source>
        <translation>Le moteur tourne.</translation>
    </message>
    <message>
        <source>Ask the mechanic to switch off the engine but leave the ignition on, then try again.</source>
        <translation>Demandez au mécanicien d’arrêter le moteur mais de laisser le contact, puis réessayez.</translation>
    </message>
    <message>
        <source>The ignition is off.</source>
        <translation>Le contact est coupé.</translation>
    </message>
    <message>
        <source>Ask the mechanic to switch on the ignition but not to start the engine, then try again.</source>
        <translation>Demandez au mécanicien de mettre le contact sans démarrer le moteur, puis réessayez.</translation>
    </message>
    <message>
        <source>The voltage of the battery is too low.</source>
        <translation>La tension de la batterie est trop basse.</translation>
    </message>
    <message>
        <source>Ask the mechanic to connect a charger, then try again.</source>
        <translation>Demandez au mécanicien de brancher un chargeur, puis réessayez.</translation>
    </message>
    <message>
        <source>Clearing took too long to reach this control unit.</source>
        <translation>L’effacement a duré trop longtemps pour atteindre ce calculateur.</translation>
    </message>
    <message>
        <source>Clearing was cancelled before this control unit was reached.</source>
        <translation>L’effacement a été annulé avant que ce calculateur soit traité.</translation>
    </message>
    <message>
        <source>The stream to the control unit could not be opened in time.</source>
        <translation>La liaison avec le calculateur n’a pas pu être ouverte à temps.</translation>
    </message>
    <message>
        <source>The scan was cancelled before this control unit was asked.</source>
        <translation>L’analyse a été annulée avant l’interrogation de ce calculateur.</translation>
    </message>
    <message>
        <source>The session could not be continued, so this control unit was not asked.</source>
        <translation>La session n’a pas pu se poursuivre&#xa0;; ce calculateur n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>The scan took too long to ask this control unit.</source>
        <translation>L’analyse a duré trop longtemps pour interroger ce calculateur.</translation>
    </message>
    <message>
        <source>It is not known whether the result was accepted: the connection was down until the session token expired.</source>
        <translation>On ne sait pas si le résultat a été accepté&#xa0;: la connexion est restée interrompue jusqu’à l’expiration du jeton de session.</translation>
    </message>
    <message>
        <source>The session is finished, but it is not known whether this result was accepted: the service may only have refused a repeated submission. Your text has been kept.</source>
        <translation>La session est terminée, mais on ne sait pas si ce résultat a été accepté&#xa0;: le service n’a peut-être refusé qu’une répétition de celui-ci. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>A session is being opened.</source>
        <translation>Une session est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Log in with a profile or start the demo.</source>
        <translation>Connectez-vous avec un profil ou lancez la démo.</translation>
    </message>
    <message>
        <source>The service did not accept the configuration of the car&apos;s buses.</source>
        <translation>Le service n’a pas accepté la configuration des bus du véhicule.</translation>
    </message>
    <message>
        <source>The control units on these buses cannot be reached; the session stays open.</source>
        <translation>Les calculateurs sur ces bus ne peuvent pas être joints&#xa0;; la session reste ouverte.</translation>
    </message>
    <message>
        <source>Send the details to support. You can still use the control units on other buses.</source>
        <translation>Envoyez les détails au support. Vous pouvez toujours utiliser les calculateurs des autres bus.</translation>
    </message>
    <message>
        <source>The service did not accept the address of the control unit or the request to it.</source>
        <translation>Le service n’a pas accepté l’adresse du calculateur ou la requête qui lui était destinée.</translation>
    </message>
    <message>
        <source>The control unit did not receive the request; the session stays open.</source>
        <translation>Le calculateur n’a pas reçu la requête&#xa0;; la session reste ouverte.</translation>
    </message>
    <message>
        <source>Send the details to support. You can still use the other control units.</source>
        <translation>Envoyez les détails au support. Vous pouvez toujours utiliser les autres calculateurs.</translation>
    </message>
    <message>
        <source>The connection to the car was lost.</source>
        <translation>La connexion au véhicule a été perdue.</translation>
    </message>
    <message>
        <source>It is not known whether the last request reached the control unit.</source>
        <translation>On ne sait pas si la dernière requête est parvenue au calculateur.</translation>
    </message>
    <message>
        <source>Check with the mechanic that the connector is plugged in and online, then try again.</source>
        <translation>Vérifiez avec le mécanicien que le connecteur est branché et en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>The service ended the communication with the car.</source>
        <translation>Le service a mis fin à la communication avec le véhicule.</translation>
    </message>
    <message>
        <source>A function or another program may have configured the buses. If the session is still open, try again.</source>
        <translation>Une fonction ou un autre programme a peut-être configuré les bus. Si la session est encore ouverte, réessayez.</translation>
    </message>
    <message>
        <source>The buses of this car are already in use.</source>
        <translation>Les bus de ce véhicule sont déjà utilisés.</translation>
    </message>
    <message>
        <source>Nothing was sent to the car.</source>
        <translation>Rien n’a été envoyé au véhicule.</translation>
    </message>
    <message>
        <source>Wait until the other task has ended or stop it, then try again.</source>
        <translation>Attendez la fin de l’autre tâche ou arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The trouble codes cannot be cleared now.</source>
        <translation>Les codes défaut ne peuvent pas être effacés pour le moment.</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Scan the control units again.</source>
        <translation>Analysez de nouveau les calculateurs.</translation>
    </message>
    <message>
        <source>The engine speed could not be read.</source>
        <translation>Le régime moteur n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check with the mechanic that the engine is off, then confirm it.</source>
        <translation>Vérifiez avec le mécanicien que le moteur est arrêté, puis confirmez-le.</translation>
    </message>
    <message>
        <source>The tickets cannot be read.</source>
        <translation>Les tickets ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>You can still start sessions by entering a ticket number.</source>
        <translation>Les sessions n’en dépendent pas&#xa0;: vous pouvez toujours saisir un numéro de ticket.</translation>
    </message>
    <message>
        <source>This profile has no address for the Partner API.</source>
        <translation>Ce profil n’a pas d’adresse pour l’API partenaire.</translation>
    </message>
    <message>
        <source>Enter the address in the profile, if your company uses the Partner API.</source>
        <translation>Saisissez l’adresse dans le profil si votre entreprise utilise l’API partenaire.</translation>
    </message>
    <message>
        <source>The Partner API does not accept this login.</source>
        <translation>L’API partenaire n’accepte pas cette connexion.</translation>
    </message>
    <message>
        <source>Ask Jifeline to give this login access to the tickets, then choose Refresh.</source>
        <translation>Demandez à Jifeline de donner à cette connexion l’accès aux tickets, puis choisissez Actualiser.</translation>
    </message>
    <message>
        <source>The Partner API does not have this information.</source>
        <translation>L’API partenaire ne dispose pas de cette information.</translation>
    </message>
    <message>
        <source>Check the address of the Partner API in the profile.</source>
        <translation>Vérifiez l’adresse de l’API partenaire dans le profil.</translation>
    </message>
    <message>
        <source>The address of the Partner API is not valid.</source>
        <translation>L’adresse de l’API partenaire n’est pas valide.</translation>
    </message>
    <message>
        <source>The address of the Partner API must not contain a path.</source>
        <translation>L’adresse de l’API partenaire ne doit pas contenir de chemin.</translation>
    </message>
    <message>
        <source>The address of the Partner API must begin with https://.</source>
        <translation>L’adresse de l’API partenaire doit utiliser le protocole HTTPS.</translation>
    </message>
    <message>
        <source>The address of the Partner API must not contain a user name or password.</source>
        <translation>L’adresse de l’API partenaire ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The Partner API accepts this login, but does not give it access to the tickets.</source>
        <translation>L’API partenaire accepte cette connexion, mais ne lui donne pas accès aux tickets.</translation>
    </message>
    <message>
        <source>The Partner API accepts this login, but does not give it access to this information.</source>
        <translation>L’API partenaire accepte cette connexion, mais ne lui donne pas accès à ces informations.</translation>
    </message>
    <message>
        <source>Ask Jifeline to give this login access to this information, then choose Refresh.</source>
        <translation>Demandez à Jifeline de donner à cette connexion l’accès à ces informations, puis choisissez Actualiser.</translation>
    </message>
    <message>
        <source>The Partner API reports an internal error.</source>
        <translation>L’API partenaire signale une erreur interne.</translation>
    </message>
    <message>
        <source>The Partner API refers to another address, to which nothing was sent.</source>
        <translation>L’API partenaire renvoie vers une autre adresse, à laquelle rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The response from the Partner API is too large.</source>
        <translation>La réponse de l’API partenaire est trop volumineuse.</translation>
    </message>
    <message>
        <source>The address of the Partner API could not be found.</source>
        <translation>L’adresse de l’API partenaire est introuvable.</translation>
    </message>
    <message>
        <source>The host of the Partner API is not accepting connections on this port.</source>
        <translation>L’hôte de l’API partenaire n’accepte pas de connexions sur ce port.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the Partner API.</source>
        <translation>Le proxy n’a pas établi de connexion à l’API partenaire.</translation>
    </message>
    <message>
        <source>The server at the address of the Partner API does not use encryption.</source>
        <translation>Le serveur à l’adresse de l’API partenaire n’utilise pas de chiffrement.</translation>
    </message>
    <message>
        <source>The Partner API closed the connection.</source>
        <translation>L’API partenaire a fermé la connexion.</translation>
    </message>
    <message>
        <source>The demo is no longer in use.</source>
        <translation>La démo n’est plus utilisée.</translation>
    </message>
    <message>
        <source>The stored client secret belongs to another host, cluster, client ID or Partner API.</source>
        <translation>Le secret client enregistré appartient à un autre hôte, cluster, ID client ou API partenaire.</translation>
    </message>
    <message>
        <source>Enter only the address: the client ID and the client secret of the profile are used.</source>
        <translation>Saisissez uniquement l’adresse&#xa0;: l’ID client et le secret client du profil sont utilisés.</translation>
    </message>
    <message>
        <source>This is not a valid address of the Partner API.</source>
        <translation>Ce n’est pas une adresse valide de l’API partenaire.</translation>
    </message>
    <message>
        <source>Enter https://host, or none if you do not use it. Leave the field empty for the standard address.</source>
        <translation>Saisissez https://hôte, ou none si vous ne l’utilisez pas. Laissez le champ vide pour l’adresse standard.</translation>
    </message>
    <message>
        <source>It is not known whether local testers can communicate with the car.</source>
        <translation>On ignore si des testeurs locaux peuvent communiquer avec la voiture.</translation>
    </message>
    <message>
        <source>More than one result may have been sent for this session. It is now finished, either with this result or with another one. Your text has been kept.</source>
        <translation>Plusieurs résultats ont pu être envoyés pour cette session. Elle est maintenant terminée, soit avec ce résultat, soit avec un autre. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Check the ticket before you start another session on it. Copy the text if you need it elsewhere.</source>
        <translation>Vérifiez le ticket avant d’y démarrer une autre session. Copiez le texte si vous en avez besoin ailleurs.</translation>
    </message>
    <message>
        <source>The result for ticket {number} was not confirmed in an earlier run.</source>
        <translation>Le résultat pour le ticket {number} n’a pas été confirmé lors d’une exécution précédente.</translation>
    </message>
    <message>
        <source>The result for session {id} was not confirmed in an earlier run.</source>
        <translation>Le résultat pour la session {id} n’a pas été confirmé lors d’une exécution précédente.</translation>
    </message>
    <message>
        <source>This session can no longer be resumed: its token has expired.</source>
        <translation>Cette session ne peut plus être reprise&#xa0;: son jeton a expiré.</translation>
    </message>
    <message>
        <source>It is not known whether the session is still running.</source>
        <translation>On ne sait pas si la session est encore en cours.</translation>
    </message>
    <message>
        <source>It is not known whether there is a PIN: neither the settings file nor the copy of the PIN can be read.</source>
        <translation>On ne sait pas s’il existe un code PIN&#xa0;: ni le fichier des paramètres ni la copie du code PIN ne peuvent être lus.</translation>
    </message>
    <message>
        <source>The program stays locked, because a PIN may have been set. Sessions keep running.</source>
        <translation>Le programme reste verrouillé, car un code PIN a peut-être été défini. Les sessions continuent.</translation>
    </message>
    <message>
        <source>Check the files shown in the details, then try again; if you have repaired the settings file, start the program again. If neither file can be repaired, unlock the program as described below.</source>
        <translation>Vérifiez les fichiers indiqués dans les détails, puis réessayez&#xa0;; si vous avez réparé le fichier des paramètres, redémarrez le programme. Si aucun des deux fichiers ne peut être réparé, déverrouillez le programme comme indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>The Partner API is not responding.</source>
        <translation>L’API partenaire ne répond pas.</translation>
    </message>
    <message>
        <source>Check the network; the program will try again automatically.</source>
        <translation>Vérifiez le réseau&#xa0;; le programme réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>The response from the Partner API could not be read.</source>
        <translation>La réponse de l’API partenaire n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Check the address of the Partner API in the profile. If it is correct, send the details to support.</source>
        <translation>Vérifiez l’adresse de l’API partenaire dans le profil. Si elle est correcte, envoyez les détails à l’assistance.</translation>
    </message>
    <message>
        <source>Wait; the program will try again automatically.</source>
        <translation>Patientez&#xa0;; le programme réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>Check the profile.</source>
        <translation>Vérifiez le profil.</translation>
    </message>
    <message>
        <source>The service does not accept these credentials.</source>
        <translation>Le service n’accepte pas ces identifiants.</translation>
    </message>
    <message>
        <source>Compare the client ID, client secret and cluster in the profile with those in the Partner Portal, then test the connection.</source>
        <translation>Comparez l’ID client, le secret client et le cluster du profil avec ceux du Partner Portal, puis testez la connexion.</translation>
    </message>
    <message>
        <source>The service no longer accepts the login.</source>
        <translation>Le service n’accepte plus la connexion.</translation>
    </message>
    <message>
        <source>The credentials may have been revoked. Check the profile and test the connection.</source>
        <translation>Les identifiants ont peut-être été révoqués. Vérifiez le profil et testez la connexion.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Le service a refusé la requête.</translation>
    </message>
    <message>
        <source>The service does not recognize this ticket.</source>
        <translation>Le service ne connaît pas ce ticket.</translation>
    </message>
    <message>
        <source>Check the ticket number. You can use only your own company&apos;s tickets.</source>
        <translation>Vérifiez le numéro du ticket. Seuls les tickets de votre propre entreprise sont utilisables.</translation>
    </message>
    <message>
        <source>The connector was not found or is not connected.</source>
        <translation>Le connecteur est introuvable ou n’est pas connecté.</translation>
    </message>
    <message>
        <source>Check that the connector is plugged in and online, then try again.</source>
        <translation>Vérifiez que le connecteur est branché et en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>The connector of this ticket already has a session.</source>
        <translation>Le connecteur de ce ticket a déjà une session.</translation>
    </message>
    <message>
        <source>Look for the existing session in the list. Continue with that session or, if no one is using it, interrupt it and start again.</source>
        <translation>Cherchez-la dans la liste. Continuez-la, ou interrompez-la si elle n’est pas utilisée et redémarrez.</translation>
    </message>
    <message>
        <source>No server is free at the moment.</source>
        <translation>Aucun serveur n’est libre en ce moment.</translation>
    </message>
    <message>
        <source>No session was started; the ticket is unchanged.</source>
        <translation>Aucune session n’a été démarrée&#xa0;; le ticket est inchangé.</translation>
    </message>
    <message>
        <source>A server should become free soon. Try again in two minutes.</source>
        <translation>Un serveur devrait bientôt se libérer. Redémarrez dans deux minutes.</translation>
    </message>
    <message>
        <source>The service no longer recognizes this session.</source>
        <translation>Le service ne connaît plus cette session.</translation>
    </message>
    <message>
        <source>The session has ended; the service keeps sessions for only two minutes after they end.</source>
        <translation>La session est clôturée&#xa0;; le service ne conserve les sessions que deux minutes après leur fin.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualisez la liste.</translation>
    </message>
    <message>
        <source>This session has already ended.</source>
        <translation>Cette session est déjà clôturée.</translation>
    </message>
    <message>
        <source>The action had no effect.</source>
        <translation>L’action n’a eu aucun effet.</translation>
    </message>
    <message>
        <source>Start a new session if there is more work to do.</source>
        <translation>Démarrez une nouvelle session s’il reste du travail.</translation>
    </message>
    <message>
        <source>This session has already been claimed.</source>
        <translation>Cette session a déjà été prise en charge.</translation>
    </message>
    <message>
        <source>A session can be used only on the PC that claimed it, and it cannot be claimed again.</source>
        <translation>Seul le PC qui l’a prise en charge peut l’utiliser&#xa0;; elle ne peut pas être prise en charge deux fois.</translation>
    </message>
    <message>
        <source>Check with your colleagues. If no one is using the session, interrupt it and start again.</source>
        <translation>Demandez à vos collègues. Si la session n’est pas utilisée, interrompez-la et redémarrez-en une.</translation>
    </message>
    <message>
        <source>This session cannot be claimed from this PC.</source>
        <translation>Cette session ne peut pas être prise en charge depuis ce PC.</translation>
    </message>
    <message>
        <source>The service did not provide an authentication token for this session.</source>
        <translation>Le service n’a fourni aucun jeton d’authentification pour cette session.</translation>
    </message>
    <message>
        <source>The person who started the session can claim it. Otherwise, the session closes automatically 60 seconds after it was started.</source>
        <translation>La personne qui a démarré la session peut la prendre en charge. Sinon, elle se ferme automatiquement 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>The service does not allow this action at the moment.</source>
        <translation>Le service n’autorise pas cette action pour le moment.</translation>
    </message>
    <message>
        <source>Refresh the list and check the state of the session.</source>
        <translation>Actualisez la liste et vérifiez l’état de la session.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Ce serveur ne prend pas en charge cette fonctionnalité.</translation>
    </message>
    <message>
        <source>The server is running an older version; all other features are available.</source>
        <translation>Le serveur utilise une version plus ancienne&#xa0;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>The service is still detecting the control units.</source>
        <translation>Le service détecte encore les calculateurs.</translation>
    </message>
    <message>
        <source>The program will try again automatically in a few seconds.</source>
        <translation>Le programme réessaie automatiquement dans quelques secondes.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Le service a rejeté la requête.</translation>
    </message>
    <message>
        <source>Check the information you entered.</source>
        <translation>Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>A result is already being sent for this session.</source>
        <translation>Un résultat est déjà en cours d’envoi pour cette session.</translation>
    </message>
    <message>
        <source>This result was not sent, and the first one was not changed.</source>
        <translation>Ce résultat n’a pas été envoyé, et le premier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Wait until the service has accepted or refused the first result.</source>
        <translation>Attendez que le service ait accepté ou refusé le premier résultat.</translation>
    </message>
    <message>
        <source>The team history cannot be used.</source>
        <translation>L’historique d’équipe ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Everything is saved on this PC and will be shared with colleagues once the team history is available again.</source>
        <translation>Tout est enregistré sur ce PC et sera partagé avec les collègues dès que l’historique d’équipe fonctionnera à nouveau.</translation>
    </message>
    <message>
        <source>Send the details to the administrator of the team database.</source>
        <translation>Envoyez les détails à l’administrateur de la base de données d’équipe.</translation>
    </message>
    <message>
        <source>This installation does not include the component for team databases.</source>
        <translation>Il manque à cette installation le composant pour les bases de données d’équipe.</translation>
    </message>
    <message>
        <source>Install openobd-desktop[team] or, in the settings, choose This PC only.</source>
        <translation>Installez openobd-desktop[team] ou choisissez «&#xa0;Ce PC seulement&#xa0;» dans les paramètres.</translation>
    </message>
    <message>
        <source>The host of the team database could not be found.</source>
        <translation>L’hôte de la base de données d’équipe est introuvable.</translation>
    </message>
    <message>
        <source>Check the host in the settings and make sure this PC is on the company network.</source>
        <translation>Vérifiez l’hôte dans les paramètres et assurez-vous que ce PC est sur le réseau de l’entreprise.</translation>
    </message>
    <message>
        <source>The host of the team database refused the connection.</source>
        <translation>L’hôte de la base de données d’équipe refuse la connexion.</translation>
    </message>
    <message>
        <source>Check the port in the settings and make sure the database is running.</source>
        <translation>Vérifiez le port dans les paramètres et assurez-vous que la base de données fonctionne.</translation>
    </message>
    <message>
        <source>The team database is not responding.</source>
        <translation>La base de données d’équipe ne répond pas.</translation>
    </message>
    <message>
        <source>Make sure this PC is on the company network; the program will try again automatically.</source>
        <translation>Assurez-vous que ce PC est sur le réseau de l’entreprise&#xa0;; le programme réessaie automatiquement.</translation>
    </message>
    <message>
        <source>The team database rejected the user name or password.</source>
        <translation>La base de données d’équipe refuse le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the user name and password again in the settings, or contact the administrator of the team database.</source>
        <translation>Saisissez à nouveau le nom d’utilisateur et le mot de passe dans les paramètres, ou contactez l’administrateur de la base de données d’équipe.</translation>
    </message>
    <message>
        <source>The team database did not request the password securely (SCRAM).</source>
        <translation>La base de données d’équipe ne demande pas le mot de passe de façon sécurisée (SCRAM).</translation>
    </message>
    <message>
        <source>No password was sent. Until the team history is available, everything is saved on this PC.</source>
        <translation>Aucun mot de passe n’a été envoyé. Tant que l’historique d’équipe n’est pas disponible, tout est enregistré sur ce PC.</translation>
    </message>
    <message>
        <source>Ask the administrator to set scram-sha-256 in pg_hba.conf on the server and to set the user&apos;s password again. If the database is on this PC, check which program is listening on the port.</source>
        <translation>Demandez à l’administrateur de configurer scram-sha-256 dans pg_hba.conf sur le serveur et de redéfinir le mot de passe de l’utilisateur. Si la base de données est sur ce PC, vérifiez quel programme écoute sur le port.</translation>
    </message>
    <message>
        <source>There is no database with this name on the server.</source>
        <translation>Le serveur n’a pas de base de données de ce nom.</translation>
    </message>
    <message>
        <source>Check the name in the settings, or ask the administrator to create an empty database with this name.</source>
        <translation>Vérifiez le nom dans les paramètres ou demandez à l’administrateur de créer une base de données vide de ce nom.</translation>
    </message>
    <message>
        <source>The certificate of the team database cannot be trusted.</source>
        <translation>Le certificat de la base de données d’équipe n’est pas fiable.</translation>
    </message>
    <message>
        <source>Add ?sslrootcert= and the path of your company&apos;s certificate file to the address.</source>
        <translation>Ajoutez à l’adresse ?sslrootcert= et le chemin du fichier de certificat de votre entreprise.</translation>
    </message>
    <message>
        <source>The team database does not support encryption.</source>
        <translation>La base de données d’équipe n’offre pas de chiffrement.</translation>
    </message>
    <message>
        <source>Ask the administrator to enable TLS on the server; this program sends no data unencrypted.</source>
        <translation>Demandez à l’administrateur d’activer TLS sur le serveur&#xa0;; ce programme n’envoie aucune donnée sans chiffrement.</translation>
    </message>
    <message>
        <source>The user of the team database does not have the required permissions.</source>
        <translation>L’utilisateur de la base de données d’équipe n’a pas les droits requis.</translation>
    </message>
    <message>
        <source>Ask the administrator to make the user the owner of the database, or to grant the user read and write access to the openobd_* tables.</source>
        <translation>Demandez à l’administrateur de rendre l’utilisateur propriétaire de la base de données, ou de lui donner un accès en lecture et en écriture aux tables openobd_*.</translation>
    </message>
    <message>
        <source>The team database has been updated by a newer version of this program.</source>
        <translation>La base de données d’équipe a été mise à jour par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC too.</source>
        <translation>Installez la version plus récente sur ce PC aussi.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>It is not known whether the last action reached the service.</source>
        <translation>On ignore si la dernière action a atteint le service.</translation>
    </message>
    <message>
        <source>Check the internet connection, then refresh the list to see the current state.</source>
        <translation>Vérifiez la connexion internet, puis actualisez la liste pour voir l’état actuel.</translation>
    </message>
    <message>
        <source>Nothing was sent; running sessions are not affected.</source>
        <translation>Rien n’a été envoyé&#xa0;; les sessions en cours ne sont pas affectées.</translation>
    </message>
    <message>
        <source>The connection to the service failed.</source>
        <translation>La connexion au service a échoué.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Vérifiez la connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The host of the service can be reached but is not accepting connections on this port.</source>
        <translation>L’hôte du service est joignable, mais n’accepte aucune connexion sur ce port.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile, or try again in a minute.</source>
        <translation>Vérifiez l’hôte et le port dans le profil, ou réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>L’adresse du service est introuvable.</translation>
    </message>
    <message>
        <source>Check the internet connection or VPN, and the host in the profile.</source>
        <translation>Vérifiez la connexion internet ou le VPN, ainsi que l’hôte dans le profil.</translation>
    </message>
    <message>
        <source>The server&apos;s identity cannot be verified: its certificate is signed by an unknown authority.</source>
        <translation>L’identité du serveur ne peut pas être vérifiée&#xa0;: son certificat est signé par une autorité inconnue.</translation>
    </message>
    <message>
        <source>A company firewall may be re-signing the traffic: add your company&apos;s certificate file to the profile. Otherwise, send the details to your IT department.</source>
        <translation>Un pare-feu d’entreprise re-signe peut-être le trafic&#xa0;: ajoutez le fichier de certificat de votre entreprise au profil. Sinon, envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this PC&apos;s clock is wrong.</source>
        <translation>Le certificat du serveur a expiré, ou l’horloge de ce PC est fausse.</translation>
    </message>
    <message>
        <source>Check the date and time on this PC. If they are correct, contact the service&apos;s support team.</source>
        <translation>Vérifiez la date et l’heure de ce PC. Si elles sont exactes, contactez le support du service.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: this PC&apos;s clock is probably slow.</source>
        <translation>Le certificat du serveur n’est pas encore valable&#xa0;: l’horloge de ce PC retarde probablement.</translation>
    </message>
    <message>
        <source>Correct the date and time on this PC, then try again.</source>
        <translation>Corrigez la date et l’heure de ce PC, puis réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak: its key or signature can be forged.</source>
        <translation>Le certificat du serveur est trop faible&#xa0;: sa clé ou sa signature peut être falsifiée.</translation>
    </message>
    <message>
        <source>The certificate must have a 2048-bit key, a SHA-256 signature and the host name in its list of names. Send the details to your IT department.</source>
        <translation>Le certificat doit avoir une clé de 2048 bits, une signature SHA-256 et le nom d’hôte dans sa liste de noms. Envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>The server does not support secure encryption.</source>
        <translation>Le serveur ne prend en charge aucun chiffrement sûr.</translation>
    </message>
    <message>
        <source>The server must support TLS 1.2 or newer and must not require a client certificate. Send the details to your IT department.</source>
        <translation>Le serveur doit prendre en charge TLS 1.2 ou plus récent et ne doit pas exiger de certificat client. Envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>The server requires a client certificate, which this program does not have.</source>
        <translation>Le serveur exige un certificat client, que ce programme ne possède pas.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile, or send the details to your IT department.</source>
        <translation>Vérifiez l’hôte et le port dans le profil, ou envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>The server that responded is not the openOBD service: it does not support HTTP/2.</source>
        <translation>Le serveur qui a répondu n’est pas le service openOBD&#xa0;: il ne prend pas en charge HTTP/2.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. A company firewall may be intercepting the connection: contact your IT department.</source>
        <translation>Vérifiez l’hôte et le port dans le profil. Un pare-feu d’entreprise intercepte peut-être la connexion&#xa0;: contactez votre service informatique.</translation>
    </message>
    <message>
        <source>This is not the expected server: its certificate was issued for another name.</source>
        <translation>Ce n’est pas le serveur attendu&#xa0;: son certificat porte un autre nom.</translation>
    </message>
    <message>
        <source>Do not continue on this network. Send the details to your IT department.</source>
        <translation>Ne continuez pas sur ce réseau. Envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>The server that responded is not the openOBD service: it does not use encryption.</source>
        <translation>Le serveur qui a répondu n’est pas le service openOBD&#xa0;: il n’utilise pas de chiffrement.</translation>
    </message>
    <message>
        <source>On guest Wi-Fi, first log in to the network in your browser. Otherwise, check the host and port in the profile.</source>
        <translation>Sur un Wi-Fi invité, connectez-vous d’abord au réseau dans votre navigateur. Sinon, vérifiez l’hôte et le port dans le profil.</translation>
    </message>
    <message>
        <source>The service has stopped responding.</source>
        <translation>Le service ne répond plus.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically.</source>
        <translation>Le programme se reconnecte automatiquement.</translation>
    </message>
    <message>
        <source>The service closed the connection because this program sent too many keepalive checks.</source>
        <translation>Le service a fermé la connexion parce que ce programme la vérifiait trop souvent.</translation>
    </message>
    <message>
        <source>The program will check less often and reconnect automatically.</source>
        <translation>Le programme vérifie moins souvent et se reconnecte automatiquement.</translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation>Le service redémarre.</translation>
    </message>
    <message>
        <source>The service did not respond in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service reported an internal error.</source>
        <translation>Le service signale une erreur interne.</translation>
    </message>
    <message>
        <source>It is not known whether the last action was carried out.</source>
        <translation>On ignore si la dernière action a été exécutée.</translation>
    </message>
    <message>
        <source>Refresh the list to see the current state. If the problem persists, send the details to the service&apos;s support team.</source>
        <translation>Actualisez la liste pour voir l’état actuel. Si le problème persiste, envoyez les détails au support du service.</translation>
    </message>
    <message>
        <source>The service&apos;s response is too large for this program to process.</source>
        <translation>La réponse du service est trop volumineuse pour ce programme.</translation>
    </message>
    <message>
        <source>The certificate file contains too many certificates.</source>
        <translation>Le fichier de certificats contient trop de certificats.</translation>
    </message>
    <message>
        <source>This picture would take too long to decode.</source>
        <translation>Le décodage de cette image prendrait trop de temps.</translation>
    </message>
    <message>
        <source>A session on this ticket has just appeared.</source>
        <translation>Une session sur ce ticket vient d’apparaître.</translation>
    </message>
    <message>
        <source>Show that session, or start another one.</source>
        <translation>Affichez cette session ou démarrez-en une autre.</translation>
    </message>
    <message>
        <source>The file with the trouble code texts cannot be read.</source>
        <translation>Le fichier contenant les textes des codes défaut ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The codes are shown without these texts.</source>
        <translation>Les codes sont affichés sans ces textes.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Send the details to support.</source>
        <translation>Envoyez les détails au support.</translation>
    </message>
    <message>
        <source>The service sent a response that this program cannot read.</source>
        <translation>Le service a envoyé une réponse que ce programme ne peut pas lire.</translation>
    </message>
    <message>
        <source>You may need a newer version of this program. Send the details to support.</source>
        <translation>Il vous faut peut-être une version plus récente de ce programme. Envoyez les détails au support.</translation>
    </message>
    <message>
        <source>The folder {folder} is not responding.</source>
        <translation>Le dossier {folder} ne répond pas.</translation>
    </message>
    <message>
        <source>The program was not started. Open sessions keep running.</source>
        <translation>Le programme n’a pas été démarré. Les sessions ouvertes continuent.</translation>
    </message>
    <message>
        <source>Check the disk or network drive, then try again.</source>
        <translation>Vérifiez le disque ou le lecteur réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Les deux saisies sont différentes.</translation>
    </message>
    <message>
        <source>Enter the same PIN twice.</source>
        <translation>Saisissez deux fois le même code PIN.</translation>
    </message>
    <message>
        <source>The environment variables were ignored.</source>
        <translation>Les variables d’environnement ont été ignorées.</translation>
    </message>
    <message>
        <source>Set the client ID, the client secret and the cluster, or set none of them.</source>
        <translation>Définissez l’ID client, le secret client et le cluster ensemble, ou aucun d’eux.</translation>
    </message>
    <message>
        <source>The environment variables contain only some of the login details. Missing: {names}.</source>
        <translation>Les variables d’environnement ne contiennent qu’une partie des identifiants. Il manque&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The environment variable OPENOBD_GRPC_PORT does not contain a valid port.</source>
        <translation>La variable d’environnement OPENOBD_GRPC_PORT ne contient pas de port valide.</translation>
    </message>
    <message>
        <source>Set the variable to a number from 1 to 65535, or remove it to use port 443.</source>
        <translation>Donnez à la variable une valeur de 1 à 65535, ou supprimez-la pour utiliser le port 443.</translation>
    </message>
    <message>
        <source>The key that protects the stored tokens could not be removed from this PC&apos;s key store.</source>
        <translation>La clé qui protège les jetons enregistrés n’a pas pu être supprimée du trousseau de clés de ce PC.</translation>
    </message>
    <message>
        <source>The tokens have been removed, so the key no longer protects anything.</source>
        <translation>Les jetons ont été supprimés&#xa0;; la clé ne protège donc plus rien.</translation>
    </message>
    <message>
        <source>Unlock the key store and log out again, or remove the key from the key store yourself.</source>
        <translation>Déverrouillez le trousseau de clés et déconnectez-vous à nouveau, ou supprimez vous-même la clé du trousseau.</translation>
    </message>
    <message>
        <source>The settings file was damaged. A copy was kept, and the program is using the default settings.</source>
        <translation>Le fichier de paramètres était endommagé. Une copie a été conservée et le programme utilise les paramètres par défaut.</translation>
    </message>
    <message>
        <source>Add your profile again. The old file is in the folder shown in the details.</source>
        <translation>Ajoutez votre profil à nouveau. L’ancien fichier se trouve dans le dossier indiqué dans les détails.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on ticket {number} succeeded.</source>
        <translation>On ne sait pas encore si un démarrage précédent sur le ticket {number} a réussi.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on connector {id} succeeded.</source>
        <translation>On ne sait pas encore si un démarrage précédent sur le connecteur {id} a réussi.</translation>
    </message>
    <message>
        <source>Enter the address as postgresql://host:5432/database.</source>
        <translation>Saisissez l’adresse sous la forme postgresql://hote:5432/base.</translation>
    </message>
    <message>
        <source>This is not a valid PostgreSQL database address.</source>
        <translation>Cette adresse de base de données PostgreSQL n’est pas valide.</translation>
    </message>
    <message>
        <source>The address does not include a valid database name.</source>
        <translation>L’adresse ne contient pas de nom de base de données valide.</translation>
    </message>
    <message>
        <source>The address contains invisible characters.</source>
        <translation>L’adresse contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>The address of the team database is missing.</source>
        <translation>L’adresse de la base de données d’équipe est manquante.</translation>
    </message>
    <message>
        <source>The port of the team database must be a number from 1 to 65535.</source>
        <translation>Le port de la base de données d’équipe doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The address sets {name}, which is not allowed.</source>
        <translation>L’adresse définit {name}, ce qui n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Only sslmode and sslrootcert can be set.</source>
        <translation>Seuls sslmode et sslrootcert peuvent être définis.</translation>
    </message>
    <message>
        <source>The address allows an unencrypted connection.</source>
        <translation>L’adresse autorise une connexion non chiffrée.</translation>
    </message>
    <message>
        <source>Remove sslmode from the address; this program sends no data unencrypted.</source>
        <translation>Retirez sslmode de l’adresse&#xa0;; ce programme n’envoie aucune donnée sans chiffrement.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Rien n’a été envoyé et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>openOBD Desktop is running and is using these settings.</source>
        <translation>openOBD Desktop est ouvert avec ces paramètres.</translation>
    </message>
    <message>
        <source>Quit the program, then try again.</source>
        <translation>Quittez le programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The file does not contain any usable settings.</source>
        <translation>Le fichier ne contient aucun paramètre utilisable.</translation>
    </message>
    <message>
        <source>Create the file again with --export-settings.</source>
        <translation>Recréez le fichier avec --export-settings.</translation>
    </message>
    <message>
        <source>This is not a valid port.</source>
        <translation>Ce n’est pas un port valide.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, or leave the field empty to use port 443.</source>
        <translation>Saisissez un nombre de 1 à 65535, ou laissez le champ vide pour utiliser le port 443.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder or name or, if the file is open in another program, close it there.</source>
        <translation>Choisissez un autre dossier ou nom, ou fermez le fichier dans l’autre programme.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program; this version can read it but cannot change it.</source>
        <translation>L’historique a été écrit par une version plus récente de ce programme&#xa0;; celle-ci peut seulement le lire.</translation>
    </message>
    <message>
        <source>The history cannot be saved: its folder or file is read-only.</source>
        <translation>L’historique ne peut pas être enregistré&#xa0;: son dossier ou son fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The history cannot be saved: the disk is full.</source>
        <translation>L’historique ne peut pas être enregistré&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The history cannot be saved: another program is using it.</source>
        <translation>L’historique ne peut pas être enregistré&#xa0;: un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>Enter only the address; the proxy user name and password have their own fields.</source>
        <translation>Saisissez seulement l’adresse&#xa0;; le nom d’utilisateur et le mot de passe du proxy ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Choose your company&apos;s certificate as a .cer, .crt, .pem or .p7b file, or leave the field empty.</source>
        <translation>Choisissez le certificat de votre entreprise sous forme de fichier .cer, .crt, .pem ou .p7b, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store did not respond.</source>
        <translation>Le trousseau de clés de ce PC n’a pas répondu.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store is locked.</source>
        <translation>Le trousseau de clés de ce PC est verrouillé.</translation>
    </message>
    <message>
        <source>No key store is running on this PC.</source>
        <translation>Aucun trousseau de clés ne fonctionne sur ce PC.</translation>
    </message>
    <message>
        <source>The stored client secret could not be read, so nothing was sent.</source>
        <translation>Le secret client enregistré n’a pas pu être lu&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again. To continue without the key store, edit the profile and enter the client secret there.</source>
        <translation>Déverrouillez le trousseau de clés et réessayez. Pour continuer sans le trousseau de clés, modifiez le profil et saisissez-y le secret client.</translation>
    </message>
    <message>
        <source>Close the other program. The history will then be saved automatically.</source>
        <translation>Fermez l’autre programme. L’historique sera ensuite enregistré automatiquement.</translation>
    </message>
    <message>
        <source>The history cannot be saved: its folder is on a drive that does not support file locks.</source>
        <translation>L’historique ne peut pas être enregistré&#xa0;: son dossier est sur un lecteur qui ne prend pas en charge le verrouillage de fichiers.</translation>
    </message>
    <message>
        <source>Start the program with --config-dir and a folder on this PC, or contact your IT department.</source>
        <translation>Démarrez le programme avec --config-dir et un dossier de ce PC, ou contactez votre service informatique.</translation>
    </message>
    <message>
        <source>Free up disk space. The history will then be saved automatically.</source>
        <translation>Libérez de l’espace sur le disque. L’historique sera ensuite enregistré automatiquement.</translation>
    </message>
    <message>
        <source>The disk that contains the history is not responding.</source>
        <translation>Le disque de l’historique ne répond pas.</translation>
    </message>
    <message>
        <source>Check the disk or network drive. The history will then be saved automatically.</source>
        <translation>Vérifiez le disque ou le lecteur réseau. L’historique sera ensuite enregistré automatiquement.</translation>
    </message>
    <message>
        <source>This PC&apos;s policy file contains errors.</source>
        <translation>Le fichier de stratégie de ce PC contient des erreurs.</translation>
    </message>
    <message>
        <source>Valid settings still apply. Security settings that cannot be read are set to their strictest values.</source>
        <translation>Les paramètres lisibles s’appliquent. Les paramètres de sécurité illisibles prennent leur valeur la plus stricte.</translation>
    </message>
    <message>
        <source>Send the details to your IT department; they include the file and the lines.</source>
        <translation>Envoyez les détails à votre service informatique&#xa0;; ils indiquent le fichier et les lignes.</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Aucune session n’a été démarrée.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy requires a user name and password.</source>
        <translation>Le proxy de ce réseau exige un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter both in the profile. If you do not have them, contact your IT department.</source>
        <translation>Saisissez-les tous deux dans le profil. Si vous ne les avez pas, contactez votre service informatique.</translation>
    </message>
    <message>
        <source>The proxy rejected the user name or password.</source>
        <translation>Le proxy refuse le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Enter both again in the profile, or contact your IT department. This program supports only Basic authentication.</source>
        <translation>Saisissez-les à nouveau dans le profil, ou contactez votre service informatique&#xa0;; seule l’authentification Basic est prise en charge.</translation>
    </message>
    <message>
        <source>Refresh the list to see the current state. If the problem persists, send the details to support.</source>
        <translation>Actualisez la liste pour voir l’état actuel. Si cela se reproduit, envoyez les détails au support.</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>Le programme n’a pas été démarré.</translation>
    </message>
    <message>
        <source>Reinstall the program.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The folder that contains the certificate file is not responding.</source>
        <translation>Le dossier du fichier de certificat ne répond pas.</translation>
    </message>
    <message>
        <source>Check the connection to the network folder, or choose a certificate file on this PC.</source>
        <translation>Vérifiez la connexion au dossier réseau ou choisissez un fichier de certificat sur ce PC.</translation>
    </message>
    <message>
        <source>The program was started with invalid arguments.</source>
        <translation>Le programme a été démarré avec des arguments non valides.</translation>
    </message>
    <message>
        <source>Correct the shortcut or command that starts the program, or start it without arguments.</source>
        <translation>Corrigez le raccourci ou la commande qui démarre le programme, ou démarrez-le sans arguments.</translation>
    </message>
    <message>
        <source>openOBD Desktop could not start.</source>
        <translation>openOBD Desktop n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Open sessions keep running.</source>
        <translation>Les sessions ouvertes continuent.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, reinstall the program or send the details to support.</source>
        <translation>Réessayez. Si cela se reproduit, réinstallez le programme ou envoyez les détails au support.</translation>
    </message>
    <message>
        <source>Some values in the settings file are invalid. The default values are used instead.</source>
        <translation>Certaines valeurs du fichier de paramètres ne sont pas valides. Les valeurs par défaut sont utilisées à la place.</translation>
    </message>
    <message>
        <source>All other settings and profiles were loaded.</source>
        <translation>Tous les autres paramètres et profils ont été chargés.</translation>
    </message>
    <message>
        <source>Check the settings. A copy of the old file is in the folder shown in the details.</source>
        <translation>Vérifiez les paramètres. Une copie de l’ancien fichier se trouve dans le dossier indiqué dans les détails.</translation>
    </message>
    <message>
        <source>The address allows connections to unverified servers.</source>
        <translation>L’adresse autorise des connexions à des serveurs non vérifiés.</translation>
    </message>
    <message>
        <source>Remove sslmode from the address, or add sslrootcert with the path of your company&apos;s certificate file.</source>
        <translation>Retirez sslmode de l’adresse, ou ajoutez sslrootcert avec le chemin du fichier de certificat de votre entreprise.</translation>
    </message>
    <message>
        <source>The component for team databases is too old.</source>
        <translation>Le composant pour les bases de données d’équipe est trop ancien.</translation>
    </message>
    <message>
        <source>This session is not in the history.</source>
        <translation>Cette session ne figure pas dans l’historique.</translation>
    </message>
    <message>
        <source>The print service of this PC is not responding.</source>
        <translation>Le service d’impression de ce PC ne répond pas.</translation>
    </message>
    <message>
        <source>The report was not printed. Running sessions are not affected.</source>
        <translation>Le rapport n’a pas été imprimé. Les sessions en cours ne sont pas affectées.</translation>
    </message>
    <message>
        <source>Save the report as a file, and print it later.</source>
        <translation>Enregistrez le rapport dans un fichier et imprimez-le plus tard.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The file with the picture cannot be read.</source>
        <translation>Le fichier de l’image est illisible.</translation>
    </message>
    <message>
        <source>This picture&apos;s server cannot be reached, or its identity cannot be verified.</source>
        <translation>Le serveur de cette image est injoignable, ou son identité ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>This picture did not load within {seconds} seconds.</source>
        <translation>Cette image n’a pas été chargée en {seconds} secondes.</translation>
    </message>
    <message>
        <source>This picture&apos;s server redirected to another address.</source>
        <translation>Le serveur de cette image a redirigé vers une autre adresse.</translation>
    </message>
    <message>
        <source>This picture&apos;s server refused access ({status}).</source>
        <translation>Le serveur de cette image a refusé l’accès ({status}).</translation>
    </message>
    <message>
        <source>This file is not a PNG, JPEG or WebP picture.</source>
        <translation>Ce fichier n’est pas une image PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>This picture is larger than 5 MB.</source>
        <translation>Cette image dépasse 5&#xa0;Mo.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Cette image est endommagée.</translation>
    </message>
    <message>
        <source>This picture is damaged or has more than {most} pixels per side.</source>
        <translation>Cette image est endommagée ou dépasse {most} pixels de côté.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>control units: {count}</source>
        <translation>calculateurs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>control units that answered: {answered} of {units}; trouble codes: {codes}</source>
        <translation>calculateurs ayant répondu&#xa0;: {answered} sur {units}&#xa0;; codes défaut&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>{found}; not every control unit was asked</source>
        <translation>{found}&#xa0;; certains calculateurs n’ont pas été interrogés</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>came back immediately</source>
        <translation>revenu aussitôt</translation>
    </message>
    <message>
        <source>cleared, but not read again</source>
        <translation>effacé, mais non relu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer; may have been cleared</source>
        <translation>pas de réponse&#xa0;; peut-être effacé</translation>
    </message>
    <message>
        <source>no answer; not cleared</source>
        <translation>pas de réponse&#xa0;; non effacés</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>rien n’a été envoyé</translation>
    </message>
    <message>
        <source>connection lost; may have been cleared</source>
        <translation>connexion perdue&#xa0;; peut-être effacé</translation>
    </message>
    <message>
        <source>closed by the operator</source>
        <translation>fermée par l’opérateur</translation>
    </message>
    <message>
        <source>closed automatically after 55 minutes without a message</source>
        <translation>fermée automatiquement après 55 minutes sans message</translation>
    </message>
    <message>
        <source>replaced by a question from another program</source>
        <translation>remplacée par une question d’un autre programme</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>refusée par le service</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>session clôturée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>This field is limited to {limit} characters; the rest was cut off.</source>
        <translation>Ce champ est limité à {limit} caractères&#xa0;; le reste a été coupé.</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Known functions</source>
        <translation>Fonctions connues</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>{session}: the service has confirmed the result.</source>
        <translation>{session}&#xa0;: le service a confirmé le résultat.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Ouvrir le formulaire</translation>
    </message>
</context>
<context>
    <name>finish form</name>
    <message>
        <source>The mechanic is asking for assistance. Contact the mechanic before you finish: once the session has ended, you will no longer be able to help.</source>
        <translation>Le mécanicien demande de l’aide. Contactez le mécanicien avant de terminer&#xa0;: une fois la session clôturée, vous ne pourrez plus aider.</translation>
    </message>
</context>
<context>
    <name>functions</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>no longer reported</source>
        <translation>plus signalée</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>waiting for the provider</source>
        <translation>attend le fournisseur</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>The function {function} is running. Stopping it now may leave a control unit only partially written. If possible, wait for the function to end.</source>
        <translation>La fonction {function} est en cours. L’arrêter maintenant peut laisser un calculateur partiellement programmé. Si possible, attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>Trouble codes are being cleared. If the session ends now, it will not be known which control units have cleared them. If possible, wait until clearing is complete.</source>
        <translation>Des codes défaut sont en cours d’effacement. Si la session se termine maintenant, on ne sait pas quels calculateurs les ont effacés. Si possible, attendez la fin de l’effacement.</translation>
    </message>
    <message>
        <source>The function {function} may still be running, although the service no longer reports it. Ending the session now may leave a control unit only partially written. Check with the mechanic first.</source>
        <translation>La fonction {function} est peut-être encore en cours, bien que le service ne la signale plus. Terminer la session maintenant peut laisser un calculateur partiellement programmé. Demandez d’abord au mécanicien.</translation>
    </message>
    <message>
        <source>It could not be checked whether a function is still running. If one is, ending the session now may leave a control unit only partially written. Check with the mechanic first.</source>
        <translation>Impossible de vérifier si une fonction est encore en cours. Si c’est le cas, terminer la session maintenant peut laisser un calculateur partiellement programmé. Demandez d’abord au mécanicien.</translation>
    </message>
    <message>
        <source>{session}: {warning}</source>
        <translation>{session}&#xa0;: {warning}</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>{result} ({wire})</source>
        <translation>{result} ({wire})</translation>
    </message>
    <message>
        <source>Stopped before it finished. It is not known what the function had already done.</source>
        <translation>Arrêtée avant la fin. On ignore ce que la fonction avait déjà fait.</translation>
    </message>
    <message>
        <source>The function was cancelled before it started.</source>
        <translation>La fonction a été annulée avant de démarrer.</translation>
    </message>
    <message>
        <source>Function {function}: {results}</source>
        <translation>Fonction {function}&#xa0;: {results}</translation>
    </message>
    <message>
        <source>Function {function}: {outcome}</source>
        <translation>Fonction {function}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>(single result)</source>
        <translation>(résultat unique)</translation>
    </message>
    <message>
        <source>(object: {type})</source>
        <translation>(objet&#xa0;: {type})</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Shared by all functions of this session.</source>
        <translation>Partagées par toutes les fonctions de cette session.</translation>
    </message>
    <message>
        <source>Only for this function; not available to the functions it calls.</source>
        <translation>Seulement pour cette fonction&#xa0;; non disponible pour les fonctions qu’elle appelle.</translation>
    </message>
    <message>
        <source>Shared by all sessions on this connection, and kept after this session ends.</source>
        <translation>Partagées par toutes les sessions sur cette connexion et conservées après la fin de cette session.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>No profile yet</source>
        <translation>Pas encore de profil</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>The client secret of {profile} is being read from this PC&apos;s key store.</source>
        <translation>Lecture du secret client de {profile} dans le trousseau de clés de ce PC.</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for the first response from the service.</source>
        <translation>En attente de la première réponse du service.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The service lists no sessions for your company.</source>
        <translation>Le service ne liste aucune session de votre entreprise.</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Démarrer une session</translation>
    </message>
    <message numerus="yes">
        <source>The filter and the search hide %Ln session(s).</source>
        <translation>
            <numerusform>Le filtre et la recherche masquent&#xa0;%Ln session.</numerusform>
            <numerusform>Le filtre et la recherche masquent&#xa0;%Ln sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Vérifier le profil</translation>
    </message>
    <message>
        <source>A profile contains the Partner API credentials that you log in with. To try the program without a profile, start the demo from the profile menu.</source>
        <translation>Un profil contient les identifiants de l’API partenaire avec lesquels vous vous connectez. Pour essayer le programme sans profil, lancez la démo depuis le menu des profils.</translation>
    </message>
    <message>
        <source>Waiting for the key store…</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Log in with {profile}, or choose another profile from the profile menu.</source>
        <translation>Connectez-vous avec {profile} ou choisissez un autre profil dans le menu des profils.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>There is no session on ticket {number}.</source>
        <translation>Il n’y a pas de session sur le ticket {number}.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>outcome unknown</source>
        <translation>fin non vue</translation>
    </message>
    <message>
        <source>Unknown on this PC; last known state: {state}.</source>
        <translation>Inconnue sur ce PC&#xa0;; dernier état connu&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Start unknown</source>
        <translation>Début inconnu</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Hier, {day}</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Needs follow-up · {feedback}</source>
        <translation>À suivre · {feedback}</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>needed; marked {time}</source>
        <translation>nécessaire&#xa0;; marqué {time}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>effectué {time}</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connecteur {id}</translation>
    </message>
    <message>
        <source>Differs from the VIN on the ticket.</source>
        <translation>Diffère du VIN du ticket.</translation>
    </message>
    <message>
        <source>{start} to {end}, {seconds}</source>
        <translation>{start} à {end}, {seconds}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>à partir de {start}</translation>
    </message>
    <message>
        <source>The timeline is stored on {who}&apos;s PC.</source>
        <translation>La chronologie est conservée sur le PC de {who}.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>VIN on the ticket</source>
        <translation>VIN du ticket</translation>
    </message>
    <message>
        <source>VIN read from the car</source>
        <translation>VIN lu dans le véhicule</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Timeline ({zone})</source>
        <translation>Chronologie ({zone})</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Connection gaps</source>
        <translation>Coupures de connexion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The timeline could not be read.</source>
        <translation>La chronologie n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>What happened before the session was resumed could not be read.</source>
        <translation>Ce qui s’est passé avant la reprise de la session n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>État&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
</context>
<context>
    <name>history columns</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Décalage UTC</translation>
    </message>
</context>
<context>
    <name>history hints</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Searching the history…</source>
        <translation>Recherche dans l’historique…</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Ouverture de l’historique…</translation>
    </message>
    <message>
        <source>This can take a moment if the history is long.</source>
        <translation>Cela peut prendre un moment si l’historique est long.</translation>
    </message>
    <message>
        <source>No session in this period matches all the search terms.</source>
        <translation>Aucune session de cette période ne contient tous les termes de recherche.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Demo sessions appear here until you quit.</source>
        <translation>Les sessions de la démo apparaissent ici jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Sessions started or claimed on this PC are saved and appear here.</source>
        <translation>Les sessions démarrées ou prises en charge sur ce PC sont conservées et apparaissent ici.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Pas encore d’historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching {total}…</source>
        <translation>Recherche dans {total}…</translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation>{matching} sur {total}</translation>
    </message>
    <message>
        <source>{count} successful</source>
        <translation>{count} réussies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication error(s)</source>
        <translation>
            <numerusform>%Ln erreur de communication</numerusform>
            <numerusform>%Ln erreurs de communication</numerusform>
        </translation>
    </message>
    <message>
        <source>This demo only: {count}</source>
        <translation>Cette démo seulement&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The history was damaged. A copy was kept as {file}, and a new history was started.</source>
        <translation>L’historique était endommagé. Une copie a été conservée sous {file} et un nouvel historique a été créé.</translation>
    </message>
    <message>
        <source>The latest history entries were damaged and cannot be read. A copy was kept as {file}.</source>
        <translation>Les dernières entrées de l’historique étaient endommagées et ne peuvent pas être lues. Une copie a été conservée sous {file}.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store cannot be used at the moment, so sessions cannot be resumed after a crash.</source>
        <translation>Le trousseau de clés de ce PC ne peut pas être utilisé pour le moment&#xa0;: après un plantage, les sessions ne peuvent pas être reprises.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store has changed, so earlier sessions cannot be resumed. The history is not affected.</source>
        <translation>Le trousseau de clés de ce PC a changé&#xa0;: les sessions précédentes ne peuvent pas être reprises. L’historique n’est pas affecté.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Start a session</source>
        <translation>Démarrer une session</translation>
    </message>
    <message>
        <source>Refresh the list now</source>
        <translation>Actualiser la liste maintenant</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Show the Sessions page</source>
        <translation>Afficher la page Sessions</translation>
    </message>
    <message>
        <source>Show an open session, in sidebar order</source>
        <translation>Afficher une session ouverte, dans l’ordre de la barre latérale</translation>
    </message>
    <message>
        <source>Show the next open session</source>
        <translation>Afficher la session ouverte suivante</translation>
    </message>
    <message>
        <source>Show the previous open session</source>
        <translation>Afficher la session ouverte précédente</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Afficher les paramètres</translation>
    </message>
    <message>
        <source>Open or claim the selected session</source>
        <translation>Ouvrir ou prendre en charge la session sélectionnée</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Finish the session that is shown</source>
        <translation>Terminer la session affichée</translation>
    </message>
    <message>
        <source>Copy diagnostics for support, without secrets</source>
        <translation>Copier le diagnostic pour le support, sans secrets</translation>
    </message>
    <message>
        <source>Close a dialog (the session keeps running)</source>
        <translation>Fermer une boîte de dialogue&#xa0;; ne clôt jamais une session</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the page (the session keeps running)</source>
        <translation>Fermer la page&#xa0;; ne clôt jamais une session</translation>
    </message>
    <message>
        <source>Confirm a dialog, for example to send a result</source>
        <translation>Valider une boîte de dialogue, par exemple pour envoyer un résultat</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Lock the program; sessions keep running</source>
        <translation>Verrouiller le programme&#xa0;; les sessions continuent</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation>Démarrer une session…</translation>
    </message>
    <message>
        <source>Resume sessions…</source>
        <translation>Reprendre des sessions…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Fermer la page</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Écran du mécanicien</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Find a session, command or setting</source>
        <translation>Rechercher une session, une commande ou un paramètre</translation>
    </message>
    <message>
        <source>Start a session on the ticket number in the clipboard</source>
        <translation>Démarrer une session sur le numéro de ticket du presse-papiers</translation>
    </message>
    <message>
        <source>Show the tickets, if the profile has them</source>
        <translation>Afficher les tickets, si le profil en dispose</translation>
    </message>
    <message>
        <source>Start a session on the ticket number in the search</source>
        <translation>Démarrer une session sur le numéro de ticket saisi dans la recherche</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Start on copied ticket</source>
        <translation>Démarrer sur le ticket copié</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Redémarrer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Finish session…</source>
        <translation>Terminer la session…</translation>
    </message>
    <message>
        <source>Interrupt session…</source>
        <translation>Interrompre la session…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Session suivante</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Session précédente</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Accueil…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>About openOBD Desktop</source>
        <translation>À propos d’openOBD Desktop</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Select one session in the history.</source>
        <translation>Sélectionnez une session dans l’historique.</translation>
    </message>
    <message>
        <source>The Sessions page cannot be closed.</source>
        <translation>La page Sessions ne peut pas être fermée.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>{time} {who}</source>
        <translation>{time} {who}</translation>
    </message>
    <message>
        <source>{time} {who} → {colleague} (not acknowledged yet)</source>
        <translation>{time} {who} → {colleague} (pas encore confirmé)</translation>
    </message>
    <message>
        <source>{time} {who} → {colleague} (acknowledged: {then})</source>
        <translation>{time} {who} → {colleague} (confirmé&#xa0;: {then})</translation>
    </message>
    <message>
        <source>Older notes are not shown.</source>
        <translation>Les notes plus anciennes ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Earlier notes cannot be read at the moment.</source>
        <translation>Les notes précédentes ne peuvent pas être lues pour le moment.</translation>
    </message>
    <message>
        <source>No notes on this ticket yet.</source>
        <translation>Pas encore de note sur ce ticket.</translation>
    </message>
    <message>
        <source>Notes on ticket {ticket}</source>
        <translation>Notes sur le ticket {ticket}</translation>
    </message>
    <message>
        <source>Hand over ticket {ticket}</source>
        <translation>Transmettre le ticket {ticket}</translation>
    </message>
    <message>
        <source>Ticket {ticket} was handed over to {colleague}.</source>
        <translation>Le ticket {ticket} a été transmis à {colleague}.</translation>
    </message>
    <message>
        <source>The handover of ticket {ticket} to {colleague} waits on this PC until the team database can store it.</source>
        <translation>La transmission du ticket {ticket} à {colleague} attend sur ce PC que la base de données de l’équipe puisse l’enregistrer.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Afficher dans l’historique</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{session}: connection lost</source>
        <translation>{session}&#xa0;: connexion perdue</translation>
    </message>
    <message>
        <source>{session}: connected again</source>
        <translation>{session}&#xa0;: connexion rétablie</translation>
    </message>
    <message>
        <source>{session}: no contact with the car</source>
        <translation>{session}&#xa0;: pas de contact avec le véhicule</translation>
    </message>
    <message>
        <source>{session}: contact with the car restored</source>
        <translation>{session}&#xa0;: contact avec le véhicule rétabli</translation>
    </message>
    <message>
        <source>{session}: less than 30 minutes left</source>
        <translation>{session}&#xa0;: il reste moins de 30 minutes</translation>
    </message>
    <message>
        <source>{session}: less than 10 minutes left</source>
        <translation>{session}&#xa0;: il reste moins de 10 minutes</translation>
    </message>
    <message>
        <source>{session}: the session token is about to expire</source>
        <translation>{session}&#xa0;: le jeton de session va expirer</translation>
    </message>
    <message>
        <source>{session}: the result has not been confirmed yet</source>
        <translation>{session}&#xa0;: le résultat n’est pas encore confirmé</translation>
    </message>
    <message>
        <source>{session}: the result was accepted</source>
        <translation>{session}&#xa0;: le résultat a été accepté</translation>
    </message>
    <message>
        <source>{session}: the question was answered</source>
        <translation>{session}&#xa0;: la question a reçu une réponse</translation>
    </message>
    <message>
        <source>{session}: the mechanic is asking for assistance</source>
        <translation>{session}&#xa0;: le mécanicien demande de l’aide</translation>
    </message>
    <message>
        <source>{session}: the connector is in another car</source>
        <translation>{session}&#xa0;: le connecteur est branché sur une autre voiture</translation>
    </message>
    <message>
        <source>{session}: the car&apos;s battery is low</source>
        <translation>{session}&#xa0;: la batterie du véhicule est faible</translation>
    </message>
    <message>
        <source>{session}: the session has ended</source>
        <translation>{session}&#xa0;: la session est terminée</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC. Interrupt the session to free the car.</source>
        <translation>La session ne peut plus être contrôlée depuis ce PC. Interrompez-la pour libérer le véhicule.</translation>
    </message>
    <message>
        <source>Open the session to see what happened to the result.</source>
        <translation>Ouvrez la session pour voir ce qu’il est advenu du résultat.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically; until then, you have limited control of the session.</source>
        <translation>Le programme rétablit la connexion automatiquement&#xa0;; d’ici là, vous ne contrôlez la session que partiellement.</translation>
    </message>
    <message>
        <source>The session stays open.</source>
        <translation>La session reste ouverte.</translation>
    </message>
    <message>
        <source>There has been no contact with the car for more than 10 seconds. Ask the mechanic to check the connector and the internet connection.</source>
        <translation>Pas de contact avec le véhicule depuis plus de 10 secondes. Demandez au mécanicien de vérifier le connecteur et la connexion internet.</translation>
    </message>
    <message>
        <source>Sessions can run for up to 4 hours. Finish this session soon.</source>
        <translation>Une session peut durer jusqu’à 4 heures. Terminez celle-ci bientôt.</translation>
    </message>
    <message>
        <source>Sessions can run for up to 4 hours. Finish this session now.</source>
        <translation>Une session peut durer jusqu’à 4 heures. Terminez celle-ci maintenant.</translation>
    </message>
    <message>
        <source>In less than a minute, you will no longer be able to control the session from this PC.</source>
        <translation>Dans moins d’une minute, vous ne pourrez plus contrôler la session depuis ce PC.</translation>
    </message>
    <message>
        <source>The program is still trying to deliver the result. Do not quit the program.</source>
        <translation>Le programme essaie toujours de transmettre le résultat. Ne quittez pas le programme.</translation>
    </message>
    <message>
        <source>The session is finished.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>Open the session to read the answer.</source>
        <translation>Ouvrez la session pour lire la réponse.</translation>
    </message>
    <message>
        <source>Contact the mechanic before you finish the session.</source>
        <translation>Contactez le mécanicien avant de terminer la session.</translation>
    </message>
    <message>
        <source>The VIN read from the car differs from the VIN on the ticket. Stop until this has been resolved.</source>
        <translation>Le VIN lu dans la voiture diffère du VIN du ticket. Arrêtez jusqu’à ce que ce soit éclairci.</translation>
    </message>
    <message>
        <source>Ask the mechanic to connect a charger before control units are written.</source>
        <translation>Demandez au mécanicien de brancher un chargeur avant toute écriture dans les calculateurs.</translation>
    </message>
    <message>
        <source>The session is no longer open. Ask your colleagues what happened.</source>
        <translation>La session n’est plus ouverte. Demandez à vos collègues ce qui s’est passé.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Aucune session n’est en cours.</translation>
    </message>
    <message>
        <source>Still running: {session}</source>
        <translation>Encore en cours&#xa0;: {session}</translation>
    </message>
    <message>
        <source>Still running: {sessions}</source>
        <translation>Encore en cours&#xa0;: {sessions}</translation>
    </message>
    <message>
        <source>Still running: {sessions} and {count} more</source>
        <translation>Encore en cours&#xa0;: {sessions} et {count} de plus</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Ticket {ticket}</translation>
    </message>
    <message>
        <source>{colleague}: ticket {ticket}</source>
        <translation>{colleague}&#xa0;: ticket {ticket}</translation>
    </message>
</context>
<context>
    <name>offered</name>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Offered functions</source>
        <translation>Fonctions proposées</translation>
    </message>
    <message>
        <source>Offered for this ticket: {shown} of {total}</source>
        <translation>Proposées pour ce ticket&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>Offered functions: {total}</source>
        <translation>Fonctions proposées&#xa0;: {total}</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>The service does not say which products and vehicles they are for.</source>
        <translation>Le service n’indique pas à quels produits et véhicules elles sont destinées.</translation>
    </message>
    <message>
        <source>Neither the products nor the vehicle of the ticket are known, so all are listed.</source>
        <translation>Ni les produits ni le véhicule du ticket ne sont connus&#xa0;; toutes sont donc affichées.</translation>
    </message>
    <message>
        <source>{count}. {reason}</source>
        <translation>{count}. {reason}</translation>
    </message>
    <message>
        <source>The offered functions could not be read. {what}</source>
        <translation>Les fonctions proposées n’ont pas pu être lues. {what}</translation>
    </message>
    <message>
        <source>Loading the offered functions…</source>
        <translation>Chargement des fonctions proposées…</translation>
    </message>
    <message>
        <source>The service offers no functions.</source>
        <translation>Le service ne propose aucune fonction.</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Interrupt this session</source>
        <translation>Interrompre cette session</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Recently used</source>
        <translation>Derniers utilisés</translation>
    </message>
    <message>
        <source>Sessions and tickets</source>
        <translation>Sessions et tickets</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Session {id}</translation>
    </message>
    <message>
        <source>Start session on ticket {number}</source>
        <translation>Démarrer une session sur le ticket {number}</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Onglet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Véhicule, ticket</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{title} (waiting)</source>
        <translation>{title} (en attente)</translation>
    </message>
    <message>
        <source>{title} (answered)</source>
        <translation>{title} (réponse reçue)</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Does everything work?</source>
        <translation>Est-ce que tout fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>Ignition on</source>
        <translation>Contact mis</translation>
    </message>
    <message>
        <source>Ignition off</source>
        <translation>Contact coupé</translation>
    </message>
    <message>
        <source>Engine on</source>
        <translation>Moteur en marche</translation>
    </message>
    <message>
        <source>Engine off</source>
        <translation>Moteur arrêté</translation>
    </message>
    <message>
        <source>Is a charger connected?</source>
        <translation>Un chargeur est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>Doors closed</source>
        <translation>Portes fermées</translation>
    </message>
    <message>
        <source>Do not touch the vehicle</source>
        <translation>Ne pas toucher au véhicule</translation>
    </message>
    <message>
        <source>Which warning lights are on?</source>
        <translation>Quels voyants sont allumés&#xa0;?</translation>
    </message>
    <message>
        <source>Odometer reading</source>
        <translation>Kilométrage</translation>
    </message>
    <message>
        <source>Is the connector firmly seated?</source>
        <translation>Le connecteur est-il bien enfoncé&#xa0;?</translation>
    </message>
    <message>
        <source>The work is done</source>
        <translation>Le travail est terminé</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>Continue button</source>
        <translation>Bouton Continuer</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mechanic</source>
        <translation>Mécanicien</translation>
    </message>
    <message>
        <source>Operator dashboard</source>
        <translation>Tableau de bord opérateur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>(affiché)</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(Continuer)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>réponse perdue</translation>
    </message>
    <message>
        <source>The conversation is closed; the mechanic can chat again.</source>
        <translation>La conversation est fermée&#xa0;; le mécanicien peut de nouveau utiliser le chat.</translation>
    </message>
    <message>
        <source>The conversation was closed after 55 minutes without a message. The session stays open.</source>
        <translation>La conversation a été fermée après 55 minutes sans message. La session reste ouverte.</translation>
    </message>
    <message>
        <source>Another program has replaced your question with its own, so your question can no longer be answered. To show it again, ask it again.</source>
        <translation>Un autre programme a remplacé votre question par la sienne&#xa0;: il n’est plus possible d’y répondre. Posez-la de nouveau pour l’afficher.</translation>
    </message>
    <message>
        <source>The conversation ended when the connection was lost. Ask again once the connection is restored.</source>
        <translation>La conversation s’est terminée à la perte de la connexion. Posez à nouveau la question une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>The service ended the conversation.</source>
        <translation>Le service a mis fin à la conversation.</translation>
    </message>
    <message>
        <source>The conversation ended because the session has ended.</source>
        <translation>La conversation est terminée, car la session est clôturée.</translation>
    </message>
    <message>
        <source>A late or duplicate answer was received while no question was open. It was ignored.</source>
        <translation>Une réponse tardive ou en double a été reçue alors qu’aucune question n’était ouverte. Elle a été ignorée.</translation>
    </message>
    <message>
        <source>An answer to another question was received. It was ignored.</source>
        <translation>Une réponse à une autre question a été reçue. Elle a été ignorée.</translation>
    </message>
    <message>
        <source>The question was returned without an answer.</source>
        <translation>La question a été renvoyée sans réponse.</translation>
    </message>
    <message>
        <source>The answer received was not one of the choices. It was ignored.</source>
        <translation>La réponse reçue ne faisait pas partie des choix. Elle a été ignorée.</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Saisissez la question.</translation>
    </message>
    <message>
        <source>The question is longer than {most} characters.</source>
        <translation>La question a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>Enter at least two answers, one per line.</source>
        <translation>Saisissez au moins deux réponses, une par ligne.</translation>
    </message>
    <message>
        <source>Enter no more than {options} answers.</source>
        <translation>Saisissez {options} réponses au plus.</translation>
    </message>
    <message>
        <source>One of the answers is empty.</source>
        <translation>Une des réponses est vide.</translation>
    </message>
    <message>
        <source>One of the answers is longer than {option} characters.</source>
        <translation>Une des réponses a plus de {option} caractères.</translation>
    </message>
    <message>
        <source>One of the answers appears twice.</source>
        <translation>Une des réponses est en double.</translation>
    </message>
    <message>
        <source>The lowest number is higher than the highest.</source>
        <translation>La valeur minimale dépasse la valeur maximale.</translation>
    </message>
    <message>
        <source>The range can contain at most {numbers} numbers, because each number becomes a button.</source>
        <translation>La plage peut contenir {numbers} nombres au plus, car chacun devient un bouton.</translation>
    </message>
    <message>
        <source>The minimum display time must be one hour or less.</source>
        <translation>La durée d’affichage minimale ne doit pas dépasser une heure.</translation>
    </message>
    <message>
        <source>One of the translations is longer than {most} characters.</source>
        <translation>Une traduction a plus de {most} caractères.</translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>Version {version} is available; you have version {own}.</source>
        <translation>La version {version} est disponible&#xa0;; vous avez la {own}.</translation>
    </message>
    <message>
        <source>It is not known whether there is a version newer than {own}: the notice about new versions is out of date.</source>
        <translation>On ne sait pas s’il existe une version plus récente que {own}&#xa0;: l’avis sur les nouvelles versions est périmé.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Session report, ticket {ticket}</source>
        <translation>Rapport de session, ticket {ticket}</translation>
    </message>
    <message>
        <source>openOBD Desktop {version}</source>
        <translation>openOBD Desktop {version}</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Rapport de session</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more event(s)</source>
        <translation>
            <numerusform>et&#xa0;%Ln événement de plus</numerusform>
            <numerusform>et&#xa0;%Ln événements de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Created on {time} by {user} on {pc} with {program}.</source>
        <translation>Créé le {time} par {user} sur {pc} avec {program}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Ticket and vehicle</source>
        <translation>Ticket et véhicule</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Notes on the ticket</source>
        <translation>Notes sur le ticket</translation>
    </message>
    <message>
        <source>Some notes could not be read.</source>
        <translation>Certaines notes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Older notes are not shown.</source>
        <translation>Les notes plus anciennes ne sont pas affichées.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Scans of the car</source>
        <translation>Analyses de la voiture</translation>
    </message>
    <message>
        <source>Some scans could not be read.</source>
        <translation>Certaines analyses n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Some control units or trouble codes are missing: they could not be read, or there were too many to keep.</source>
        <translation>Certains calculateurs ou codes défaut des analyses n’ont pas pu être lus ou étaient trop nombreux pour être conservés.</translation>
    </message>
    <message>
        <source>Handed over to {colleague}</source>
        <translation>Transmis à {colleague}</translation>
    </message>
    <message>
        <source>Acknowledged {time}</source>
        <translation>Confirmé {time}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Choices: {choices}</source>
        <translation>Choix&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>Shown on: {screen}</source>
        <translation>Affichée sur&#xa0;: {screen}</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Stopped by the operator before it finished.</source>
        <translation>Arrêtée par l’opérateur avant la fin.</translation>
    </message>
    <message>
        <source>The end of this function was not recorded.</source>
        <translation>La fin de cette fonction n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Feedback: {feedback}</source>
        <translation>Retour&#xa0;: {feedback}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Scan report, ticket {ticket}</source>
        <translation>Rapport d’analyse, ticket {ticket}</translation>
    </message>
    <message>
        <source>Scan report</source>
        <translation>Rapport d’analyse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Scan of the car: {scan}</source>
        <translation>Analyse de la voiture&#xa0;: {scan}</translation>
    </message>
    <message>
        <source>The trouble code texts are from the file {file}.</source>
        <translation>Les textes des codes défaut proviennent du fichier {file}.</translation>
    </message>
    <message>
        <source>Further trouble codes are not shown: {count}.</source>
        <translation>Codes défaut supplémentaires non affichés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>{answered} of {units} control units answered</source>
        <translation>{answered} calculateurs sur {units} ont répondu</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>the scan was not completed</source>
        <translation>l’analyse n’a pas été terminée</translation>
    </message>
    <message>
        <source>Codes unknown</source>
        <translation>Codes inconnus</translation>
    </message>
    <message>
        <source>Battery before</source>
        <translation>Batterie avant</translation>
    </message>
    <message>
        <source>Battery after</source>
        <translation>Batterie après</translation>
    </message>
    <message>
        <source>{voltage} V</source>
        <translation>{voltage} V</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>on</source>
        <translation>mis</translation>
    </message>
    <message>
        <source>off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency}&#xa0;ms</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilométrage</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>VIN on the ticket</source>
        <translation>VIN du ticket</translation>
    </message>
    <message>
        <source>VIN in the control units</source>
        <translation>VIN dans les calculateurs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <source>Cleared trouble codes</source>
        <translation>Codes défaut effacés</translation>
    </message>
    <message>
        <source>No trouble codes were cleared in this session.</source>
        <translation>Aucun code défaut n’a été effacé pendant cette session.</translation>
    </message>
    <message>
        <source>{what} (may have been cleared; the end was not recorded)</source>
        <translation>{what} (peut-être effacés&#xa0;; la fin n’a pas été enregistrée)</translation>
    </message>
    <message>
        <source>{status}, lamp on</source>
        <translation>{status}, voyant allumé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Comparison of the scans</source>
        <translation>Comparaison des analyses</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Still saving to {path}: the folder is not responding. You can keep working or save to another folder.</source>
        <translation>Enregistrement dans {path} toujours en cours&#xa0;: le dossier ne répond pas. Vous pouvez continuer à travailler ou enregistrer dans un autre dossier.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Leave empty to use the client secret in this PC&apos;s key store, if there is one.</source>
        <translation>Laissez vide pour utiliser le secret client du trousseau de clés de ce PC, s’il y en a un.</translation>
    </message>
    <message>
        <source>No client secret is stored. What you enter is kept in this PC&apos;s key store.</source>
        <translation>Aucun secret client n’est enregistré. Il sera conservé dans le trousseau de clés de ce PC.</translation>
    </message>
    <message>
        <source>Kept in this PC&apos;s key store. Leave empty to keep it unchanged.</source>
        <translation>Conservé dans le trousseau de clés de ce PC. Laissez vide pour le garder inchangé.</translation>
    </message>
    <message>
        <source>Set by an environment variable on this PC.</source>
        <translation>Défini par une variable d’environnement sur ce PC.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Waiting for the key store…</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>Kept until you quit. The key store did not respond, so the client secret may not have been saved there.</source>
        <translation>Conservé jusqu’à la fermeture. On ignore si le trousseau de clés le contient aussi&#xa0;: il n’a pas répondu.</translation>
    </message>
    <message>
        <source>Kept until you quit. You will need to enter the client secret again next time.</source>
        <translation>Conservé jusqu’à la fermeture. Saisissez à nouveau le secret client la prochaine fois.</translation>
    </message>
    <message>
        <source>{what} What you enter is kept until you quit.</source>
        <translation>{what} Votre saisie est conservée jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>{what} Leave empty to try again. What you enter is kept at least until you quit.</source>
        <translation>{what} Laissez vide pour réessayer. Votre saisie est conservée au moins jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>No client secret is stored. {what} What you enter is kept until you quit.</source>
        <translation>Aucun secret client n’est enregistré. {what} Votre saisie est conservée jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Stored earlier. {what}</source>
        <translation>Enregistré auparavant. {what}</translation>
    </message>
    <message>
        <source>Kept until you quit: this PC has no key store. You will need to enter the client secret again next time.</source>
        <translation>Conservé jusqu’à la fermeture&#xa0;: ce PC n’a pas de trousseau de clés. Saisissez à nouveau le secret client la prochaine fois.</translation>
    </message>
    <message>
        <source>Kept until you quit. {what} You will need to enter the client secret again next time.</source>
        <translation>Conservé jusqu’à la fermeture. {what} Saisissez à nouveau le secret client la prochaine fois.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>until you quit</source>
        <translation>jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>may not be stored</source>
        <translation>enregistrement incertain</translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation>dans les variables d’environnement</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ran for {age}</source>
        <translation>a duré {age}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} sur 4&#xa0;h</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>limite dépassée</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>This session has exceeded its 4-hour limit: the service may end it at any moment. Finish the session now.</source>
        <translation>Cette session a dépassé sa limite de 4 heures&#xa0;: le service peut y mettre fin à tout moment. Terminez-la maintenant.</translation>
    </message>
    <message>
        <source>This session will reach its 4-hour limit in less than 10 minutes. Finish the session now.</source>
        <translation>Cette session atteindra sa limite de 4 heures dans moins de 10 minutes. Terminez-la maintenant.</translation>
    </message>
    <message>
        <source>This session will reach its 4-hour limit in less than 30 minutes. Finish the session soon.</source>
        <translation>Cette session atteindra sa limite de 4 heures dans moins de 30 minutes. Terminez-la bientôt.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>no question is open</source>
        <translation>aucune question</translation>
    </message>
    <message>
        <source>since {time} ({age})</source>
        <translation>depuis {time} ({age})</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>pas encore disponible</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>valid for {left}</source>
        <translation>valable encore {left}</translation>
    </message>
    <message>
        <source>renewed {age} ago</source>
        <translation>renouvelé il y a {age}</translation>
    </message>
    <message>
        <source>The result has not been confirmed yet ({left} left).
The connection has been lost. Once it is restored, the program will find out whether the result arrived and, if not, send it again.</source>
        <translation>Le résultat n’est pas encore confirmé (encore {left}).
La connexion est interrompue. Dès qu’elle sera rétablie, le programme vérifiera si le résultat est arrivé et, sinon, le renverra.</translation>
    </message>
    <message>
        <source>The connection to the service has been lost.</source>
        <translation>La connexion au service a été perdue.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically. The session stays open and can be controlled until {time}, when its token expires.</source>
        <translation>Le programme rétablit la connexion automatiquement. La session reste ouverte et peut être contrôlée jusqu’à {time}, quand son jeton expire.</translation>
    </message>
    <message>
        <source>The session was finished, but it is not known whether this program finished it.</source>
        <translation>La session a été terminée, mais on ne sait pas si c’est par ce programme.</translation>
    </message>
    <message>
        <source>The session was finished, but not by this program.</source>
        <translation>La session a été terminée, mais pas par ce programme.</translation>
    </message>
    <message>
        <source>The session was interrupted. It is not known whether the work succeeded.</source>
        <translation>La session a été interrompue. On ignore si le travail a réussi.</translation>
    </message>
    <message>
        <source>The session ended because of an error in the service.</source>
        <translation>La session a été clôturée par une erreur du service.</translation>
    </message>
    <message>
        <source>The session has ended. The service no longer reports how it ended.</source>
        <translation>La session est clôturée. Le service n’indique plus comment.</translation>
    </message>
    <message>
        <source>No result was sent from this PC since the program was started.</source>
        <translation>Aucun résultat n’a été envoyé depuis ce PC depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>It is not known whether the result sent from this PC was accepted.</source>
        <translation>On ignore si le résultat envoyé depuis ce PC a été accepté.</translation>
    </message>
    <message>
        <source>The result sent from this PC was not accepted.</source>
        <translation>Le résultat envoyé depuis ce PC n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The service has confirmed the result: {results}.</source>
        <translation>Le service a confirmé le résultat&#xa0;: {results}.</translation>
    </message>
    <message>
        <source>Mechanic&apos;s feedback: {feedback}.</source>
        <translation>Retour du mécanicien&#xa0;: {feedback}.</translation>
    </message>
    <message>
        <source>Description: {description}</source>
        <translation>Description&#xa0;: {description}</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>connection: {connection}; token: {token}</source>
        <translation>connexion&#xa0;: {connection}&#xa0;; jeton&#xa0;: {token}</translation>
    </message>
    <message>
        <source>{attention}; {health}</source>
        <translation>{attention}&#xa0;; {health}</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sans jeton</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>il reste {left}</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnectée</translation>
    </message>
    <message>
        <source>token not renewed</source>
        <translation>jeton non renouvelé</translation>
    </message>
    <message>
        <source>no monitoring</source>
        <translation>non surveillée</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>pas de contact</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>result pending</source>
        <translation>envoi en attente</translation>
    </message>
    <message>
        <source>token {left} left</source>
        <translation>jeton&#xa0;: {left}</translation>
    </message>
</context>
<context>
    <name>starts</name>
    <message>
        <source>Log in first: it is not known yet whether there are earlier sessions to resume.</source>
        <translation>Connectez-vous d’abord&#xa0;: on ne sait pas encore s’il y a des sessions antérieures à reprendre.</translation>
    </message>
    <message>
        <source>The history has not been read yet, so it is not known whether there are earlier sessions to resume.</source>
        <translation>L’historique n’a pas encore été lu&#xa0;; on ne sait donc pas s’il y a des sessions antérieures à reprendre.</translation>
    </message>
    <message>
        <source>The key store has not provided the key to the saved session tokens, so it is not known whether there are earlier sessions to resume.</source>
        <translation>Le trousseau de clés n’a pas fourni la clé des jetons de session enregistrés&#xa0;; on ne sait donc pas s’il y a des sessions antérieures à reprendre.</translation>
    </message>
    <message>
        <source>There are no earlier sessions to resume.</source>
        <translation>Il n’y a pas de session antérieure à reprendre.</translation>
    </message>
    <message>
        <source>{subject}: it is not known whether a session was started, because the service&apos;s response was lost.</source>
        <translation>{subject}&#xa0;: on ignore si une session a été démarrée, car la réponse du service a été perdue.</translation>
    </message>
    <message>
        <source>You can safely start again in {left}.</source>
        <translation>Vous pouvez redémarrer sans risque dans {left}.</translation>
    </message>
    <message>
        <source>You can safely start again as soon as the service responds.</source>
        <translation>Vous pouvez redémarrer sans risque dès que le service répond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s) have appeared since then; one of them may be yours.</source>
        <translation>
            <numerusform>%Ln nouvelle session est apparue depuis&#xa0;; c’est peut-être la vôtre.</numerusform>
            <numerusform>%Ln nouvelles sessions sont apparues depuis&#xa0;; l’une d’elles est peut-être la vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a session on ticket {number} again.</source>
        <translation>Vous pouvez redémarrer sur le ticket {number}.</translation>
    </message>
    <message>
        <source>You can start a session on {connector} again.</source>
        <translation>Vous pouvez redémarrer sur {connector}.</translation>
    </message>
    <message>
        <source>{subject}: a session was started on this PC but has not been claimed yet.</source>
        <translation>{subject}&#xa0;: une session a été démarrée sur ce PC, mais n’a pas encore été prise en charge.</translation>
    </message>
    <message>
        <source>{left} left to claim the session; after that, it closes automatically.</source>
        <translation>Il reste {left} pour prendre en charge la session&#xa0;; ensuite, elle se ferme automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more session(s) waiting to be claimed.</source>
        <translation>
            <numerusform>%Ln autre session attend d’être prise en charge.</numerusform>
            <numerusform>%Ln autres sessions attendent d’être prises en charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Session {id}</translation>
    </message>
    <message>
        <source>{session}: not claimed yet; remaining time unknown</source>
        <translation>{session}&#xa0;: pas encore prise en charge&#xa0;; temps restant inconnu</translation>
    </message>
    <message>
        <source>{session}: was active; remaining time unknown</source>
        <translation>{session}&#xa0;: était active&#xa0;; temps restant inconnu</translation>
    </message>
    <message>
        <source>{session}: not claimed yet; {left} left</source>
        <translation>{session}&#xa0;: pas encore prise en charge&#xa0;; il reste {left}</translation>
    </message>
    <message>
        <source>{session}: not claimed within the 60 seconds allowed</source>
        <translation>{session}&#xa0;: pas prise en charge dans les 60 secondes autorisées</translation>
    </message>
    <message>
        <source>{session}: was active; {left} left</source>
        <translation>{session}&#xa0;: était active&#xa0;; il reste {left}</translation>
    </message>
    <message>
        <source>{session}: was active; its token has expired</source>
        <translation>{session}&#xa0;: était active&#xa0;; son jeton a expiré</translation>
    </message>
</context>
<context>
    <name>tickets</name>
    <message>
        <source>Loading the tickets…</source>
        <translation>Chargement des tickets…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) could not be read.</source>
        <translation>
            <numerusform>%Ln ticket n’a pas pu être lu.</numerusform>
            <numerusform>%Ln tickets n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more ticket(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln autre ticket n’est pas affiché ici.</numerusform>
            <numerusform>%Ln autres tickets ne sont pas affichés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Pas de tickets ici</translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Vérifier le profil</translation>
    </message>
    <message>
        <source>The service does not report which operator you are. Choose your name; this is needed only once.</source>
        <translation>Le service n’indique pas quel opérateur vous êtes. Choisissez votre nom&#xa0;; une seule fois suffit.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
    <message>
        <source>No ticket matches the filter and the search.</source>
        <translation>Aucun ticket ne correspond au filtre et à la recherche.</translation>
    </message>
    <message>
        <source>No matching tickets</source>
        <translation>Aucun ticket correspondant</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The tickets cannot be shown</source>
        <translation>Les tickets ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>En attente de la première réponse.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Aucun ticket</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>préparé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>outsourced</source>
        <translation>sous-traité</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The service lists no tickets for your company. New tickets will appear here automatically.</source>
        <translation>Le service ne liste aucun ticket pour votre entreprise. Les nouveaux tickets apparaîtront ici automatiquement.</translation>
    </message>
    <message>
        <source>The ticket has been prepared; the customer is not waiting yet.</source>
        <translation>Le ticket est préparé&#xa0;; le client n’attend pas encore.</translation>
    </message>
    <message>
        <source>The customer is waiting for an operator.</source>
        <translation>Le client attend un opérateur.</translation>
    </message>
    <message>
        <source>An operator is working on this ticket.</source>
        <translation>Un opérateur travaille sur ce ticket.</translation>
    </message>
    <message>
        <source>Another company is working on this ticket.</source>
        <translation>Une autre entreprise travaille sur ce ticket.</translation>
    </message>
    <message>
        <source>The work on this ticket is done.</source>
        <translation>Le travail sur ce ticket est terminé.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Ce ticket a été annulé.</translation>
    </message>
    <message>
        <source>The program does not recognize this state, so it is shown as reported by the service.</source>
        <translation>Le programme ne connaît pas cet état et l’affiche tel que le service le communique.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connectée</translation>
    </message>
    <message>
        <source>This ticket is closed.</source>
        <translation>Ce ticket est fermé.</translation>
    </message>
    <message>
        <source>The program does not recognize the state of this ticket.</source>
        <translation>Le programme ne connaît pas l’état de ce ticket.</translation>
    </message>
    <message>
        <source>The car is not connected.</source>
        <translation>La voiture n’est pas connectée.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours}:{minutes:02d} h</source>
        <translation>{hours}:{minutes:02d}&#xa0;h</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>not supported by this server</source>
        <translation>non pris en charge par ce serveur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisés</translation>
    </message>
    <message>
        <source>The server is running an older version; the session is not affected.</source>
        <translation>Le serveur utilise une version plus ancienne&#xa0;; la session n’est pas affectée.</translation>
    </message>
    <message>
        <source>It is not known whether local testers are blocked. To be sure, block or allow them now.</source>
        <translation>On ignore si les testeurs locaux sont bloqués. Bloquez-les ou débloquez-les pour en être sûr.</translation>
    </message>
    <message>
        <source>Local testers cannot communicate with the car. This is the default when a session starts.</source>
        <translation>Les testeurs locaux ne peuvent pas communiquer avec le véhicule. C’est le comportement par défaut au démarrage d’une session.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car at the same time as you.</source>
        <translation>Les testeurs locaux peuvent communiquer avec le véhicule en même temps que vous.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>No lines written yet</source>
        <translation>Aucune ligne écrite</translation>
    </message>
    <message>
        <source>Lines are written to the ticket&apos;s ScriptLog and cannot be read back in this program.</source>
        <translation>Les lignes vont dans le ScriptLog du ticket et ne peuvent pas être relues dans ce programme.</translation>
    </message>
</context>
<context>
    <name>vehicle</name>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>still reading…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non géré</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>{voltage} V</source>
        <translation>{voltage}&#xa0;V</translation>
    </message>
    <message>
        <source>not reported by the car</source>
        <translation>non indiqué par le véhicule</translation>
    </message>
    <message>
        <source>{voltage} ({age} ago)</source>
        <translation>{voltage} (il y a {age})</translation>
    </message>
    <message>
        <source>VIN {end}</source>
        <translation>VIN {end}</translation>
    </message>
    <message>
        <source>The VIN read from the car does not match the VIN on the ticket. Make sure that the connector is plugged into the right car.</source>
        <translation>Le VIN lu dans le véhicule ne correspond pas au VIN du ticket. Vérifiez que le connecteur est branché sur le bon véhicule.</translation>
    </message>
    <message>
        <source>Ticket: {ordered}. Car: {told}.</source>
        <translation>Ticket&#xa0;: {ordered}. Véhicule&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>The control units are being detected</source>
        <translation>Détection des calculateurs en cours</translation>
    </message>
    <message>
        <source>In a new session, this takes some time. The program will try again automatically.</source>
        <translation>Cela prend un peu de temps dans une nouvelle session&#xa0;; le programme réessaie automatiquement.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Aucun calculateur</translation>
    </message>
    <message>
        <source>The connector found no control units in this car.</source>
        <translation>Le connecteur n’a trouvé aucun calculateur dans ce véhicule.</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>Aucun produit</translation>
    </message>
    <message>
        <source>This ticket has no products.</source>
        <translation>Ce ticket n’a aucun produit.</translation>
    </message>
    <message>
        <source>The server is running an older version; the session is not affected.</source>
        <translation>Le serveur utilise une version plus ancienne&#xa0;; la session n’est pas affectée.</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Select one session.</source>
        <translation>Sélectionnez une seule session.</translation>
    </message>
    <message>
        <source>The service has refused the login, so nothing can be sent.</source>
        <translation>Le service a refusé la connexion&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>The service cannot be reached, so nothing can be sent.</source>
        <translation>Le service est injoignable&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Log in with a profile or start the demo first.</source>
        <translation>Connectez-vous d’abord avec un profil ou lancez la démo.</translation>
    </message>
    <message>
        <source>This session is not open on this PC. Only the PC that claimed a session can show its page.</source>
        <translation>Cette session n’est pas ouverte sur ce PC. Seul le PC qui l’a prise en charge peut afficher sa page.</translation>
    </message>
    <message>
        <source>This session is already open on this PC.</source>
        <translation>Cette session est déjà ouverte sur ce PC.</translation>
    </message>
    <message>
        <source>Only an available session can be claimed; this one is {state}.</source>
        <translation>Seule une session disponible peut être prise en charge&#xa0;; celle-ci est {state}.</translation>
    </message>
    <message>
        <source>This session has already ended.</source>
        <translation>Cette session est déjà clôturée.</translation>
    </message>
    <message>
        <source>Only the PC that claimed a session can send its result.</source>
        <translation>Seul le PC qui a pris en charge une session peut envoyer son résultat.</translation>
    </message>
    <message>
        <source>The ticket number of this session is not known.</source>
        <translation>Le numéro de ticket de cette session n’est pas connu.</translation>
    </message>
    <message>
        <source>The session token has expired: a result can no longer be sent.</source>
        <translation>Le jeton de session a expiré&#xa0;: plus aucun résultat ne peut être envoyé.</translation>
    </message>
    <message>
        <source>The session has not been claimed yet.</source>
        <translation>La session n’est pas encore prise en charge.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Started but not claimed yet. The session closes automatically 60 seconds after it was started.</source>
        <translation>Démarrée mais pas encore prise en charge. La session se ferme automatiquement 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>Claimed and running. The connector is in use.</source>
        <translation>Prise en charge et active. Le connecteur est utilisé.</translation>
    </message>
    <message>
        <source>Ended with a result.</source>
        <translation>Clôturée avec un résultat.</translation>
    </message>
    <message>
        <source>Stopped without a result.</source>
        <translation>Arrêtée sans résultat.</translation>
    </message>
    <message>
        <source>Ended because of an error in the service.</source>
        <translation>Clôturée par une erreur du service.</translation>
    </message>
    <message>
        <source>The program does not recognize this state, so it is shown as reported by the service.</source>
        <translation>Ce programme ne connaît pas cet état et l’affiche tel que le service l’indique.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>claiming</source>
        <translation>prise en charge en cours</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>en clôture</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>You, {profile}</source>
        <translation>Vous, {profile}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connecteur {id}</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>No further action is needed.</source>
        <translation>Aucune autre action n’est nécessaire.</translation>
    </message>
    <message>
        <source>Vehicle not ready</source>
        <translation>Véhicule non prêt</translation>
    </message>
    <message>
        <source>Ask the mechanic to prepare the vehicle, for example by switching on the ignition, then try again.</source>
        <translation>Demandez au mécanicien de préparer le véhicule, par exemple de mettre le contact, puis réessayez.</translation>
    </message>
    <message>
        <source>Needs to be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Check the outcome manually or ask the mechanic.</source>
        <translation>Vérifiez le résultat manuellement ou demandez au mécanicien.</translation>
    </message>
    <message>
        <source>Partially done</source>
        <translation>Partiellement effectué</translation>
    </message>
    <message>
        <source>Complete the remaining steps manually or run the function again.</source>
        <translation>Terminez le reste manuellement ou relancez la fonction.</translation>
    </message>
    <message>
        <source>Vehicle access denied</source>
        <translation>Accès refusé par le véhicule</translation>
    </message>
    <message>
        <source>Obtain access, a PIN or a token for this vehicle from the manufacturer. Your openOBD login is not sufficient.</source>
        <translation>Obtenez auprès du constructeur un accès, un PIN ou un jeton pour ce véhicule. Votre connexion openOBD ne suffit pas.</translation>
    </message>
    <message>
        <source>Coding data missing</source>
        <translation>Données de codage manquantes</translation>
    </message>
    <message>
        <source>Add the missing data and try again.</source>
        <translation>Complétez les données manquantes et réessayez.</translation>
    </message>
    <message>
        <source>Does not fit this vehicle</source>
        <translation>Ne convient pas à ce véhicule</translation>
    </message>
    <message>
        <source>Choose another product or method, and discuss the order with the customer.</source>
        <translation>Choisissez un autre produit ou une autre méthode, et voyez la commande avec le client.</translation>
    </message>
    <message>
        <source>Communication error</source>
        <translation>Erreur de communication</translation>
    </message>
    <message>
        <source>Check that the connector is firmly seated, wake up the control unit and check the internet connection.</source>
        <translation>Vérifiez que le connecteur est bien enfoncé, réveillez le calculateur et vérifiez la connexion internet.</translation>
    </message>
    <message>
        <source>Script error</source>
        <translation>Erreur de script</translation>
    </message>
    <message>
        <source>Describe the error and report it to the developer.</source>
        <translation>Décrivez l’erreur et signalez-la au développeur.</translation>
    </message>
    <message>
        <source>External service down</source>
        <translation>Service externe en panne</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Other failure</source>
        <translation>Autre échec</translation>
    </message>
    <message>
        <source>Describe what happened.</source>
        <translation>Décrivez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Assistance requested</source>
        <translation>Aide demandée</translation>
    </message>
    <message>
        <source>Choose at least one result.</source>
        <translation>Choisissez au moins un résultat.</translation>
    </message>
    <message>
        <source>Success cannot be combined with another result.</source>
        <translation>Succès ne peut pas être combiné avec un autre résultat.</translation>
    </message>
    <message>
        <source>Other failure cannot be combined with another result.</source>
        <translation>Autre échec ne peut pas être combiné avec un autre résultat.</translation>
    </message>
    <message>
        <source>This result requires a description.</source>
        <translation>Ce résultat exige une description.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>La description est trop longue.</translation>
    </message>
    <message>
        <source>Session started</source>
        <translation>Session démarrée</translation>
    </message>
    <message>
        <source>Session claimed</source>
        <translation>Session prise en charge</translation>
    </message>
    <message>
        <source>Session resumed</source>
        <translation>Session reprise</translation>
    </message>
    <message>
        <source>Connection to the service lost</source>
        <translation>Connexion au service perdue</translation>
    </message>
    <message>
        <source>Connection to the service restored</source>
        <translation>Connexion au service rétablie</translation>
    </message>
    <message>
        <source>Session token expired</source>
        <translation>Jeton de session expiré</translation>
    </message>
    <message>
        <source>Connector disconnected</source>
        <translation>Connecteur déconnecté</translation>
    </message>
    <message>
        <source>Connector reconnected</source>
        <translation>Connecteur reconnecté</translation>
    </message>
    <message>
        <source>Connection statistics</source>
        <translation>Statistiques de connexion</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Question not answered</source>
        <translation>Question sans réponse</translation>
    </message>
    <message>
        <source>Conversation ended</source>
        <translation>Conversation terminée</translation>
    </message>
    <message>
        <source>Local testers blocked</source>
        <translation>Testeurs locaux bloqués</translation>
    </message>
    <message>
        <source>Local testers allowed</source>
        <translation>Testeurs locaux débloqués</translation>
    </message>
    <message>
        <source>Not known whether local testers are blocked</source>
        <translation>On ignore si les testeurs locaux sont bloqués</translation>
    </message>
    <message>
        <source>Line written to the ScriptLog</source>
        <translation>Ligne écrite dans le ScriptLog</translation>
    </message>
    <message>
        <source>Function started</source>
        <translation>Fonction démarrée</translation>
    </message>
    <message>
        <source>Function ended</source>
        <translation>Fonction terminée</translation>
    </message>
    <message>
        <source>Function not run</source>
        <translation>Fonction non exécutée</translation>
    </message>
    <message>
        <source>Scan of the car started</source>
        <translation>Analyse du véhicule démarrée</translation>
    </message>
    <message>
        <source>Scan of the car ended</source>
        <translation>Analyse du véhicule terminée</translation>
    </message>
    <message>
        <source>Clearing of trouble codes started</source>
        <translation>Effacement des codes défaut commencé</translation>
    </message>
    <message>
        <source>Trouble codes cleared</source>
        <translation>Codes défaut effacés</translation>
    </message>
    <message>
        <source>Result not confirmed</source>
        <translation>Résultat non confirmé</translation>
    </message>
    <message>
        <source>Session finished</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Session interrupted</source>
        <translation>Session interrompue</translation>
    </message>
    <message>
        <source>Session failed</source>
        <translation>Session en échec</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session clôturée</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>{session} · {vehicle}</source>
        <translation>{session} · {vehicle}</translation>
    </message>
    <message>
        <source>token expires</source>
        <translation>jeton expire</translation>
    </message>
    <message>
        <source>wrong car</source>
        <translation>mauvaise voiture</translation>
    </message>
    <message>
        <source>needs assistance</source>
        <translation>demande de l’aide</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>no contact with the car</source>
        <translation>pas de contact avec la voiture</translation>
    </message>
    <message>
        <source>low battery voltage</source>
        <translation>tension de batterie faible</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>session terminée</translation>
    </message>
    <message>
        <source>less than 10 minutes left</source>
        <translation>moins de 10 minutes restantes</translation>
    </message>
    <message>
        <source>less than 30 minutes left</source>
        <translation>moins de 30 minutes restantes</translation>
    </message>
    <message>
        <source>answer received</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Connector {id} (not charged)</source>
        <translation>Connecteur {id} (non facturé)</translation>
    </message>
    <message>
        <source>Ticket unknown</source>
        <translation>Ticket inconnu</translation>
    </message>
    <message>
        <source>The demo history is not shared.</source>
        <translation>L’historique de la démo n’est pas partagé.</translation>
    </message>
    <message>
        <source>Not shared at the moment. {what}</source>
        <translation>Pas partagé pour le moment. {what}</translation>
    </message>
    <message>
        <source>The history stays on this PC.</source>
        <translation>L’historique reste sur ce PC.</translation>
    </message>
    <message>
        <source>The history is shared once you log in with a profile; the demo history is never shared.</source>
        <translation>L’historique est partagé dès que vous êtes connecté avec un profil&#xa0;; celui de la démo n’est jamais partagé.</translation>
    </message>
    <message>
        <source>Connecting to the team database…</source>
        <translation>Connexion à la base de données d’équipe…</translation>
    </message>
    <message>
        <source>Shared with the team; database last checked {age} ago.</source>
        <translation>Partagé avec l’équipe&#xa0;; base de données interrogée il y a {age}.</translation>
    </message>
    <message>
        <source>The team history is being indexed. Searches take longer until indexing is complete.</source>
        <translation>L’historique d’équipe est en cours d’indexation. D’ici là, une recherche prend plus de temps.</translation>
    </message>
    <message>
        <source>Searching a long team history is slow: the database server does not have the pg_trgm extension.</source>
        <translation>La recherche dans un long historique d’équipe est lente&#xa0;: l’extension pg_trgm manque sur le serveur de base de données.</translation>
    </message>
    <message>
        <source>Searching a long team history is slow: the database user is not allowed to create an index.</source>
        <translation>La recherche dans un long historique d’équipe est lente&#xa0;: l’utilisateur de la base de données n’a pas le droit de créer un index.</translation>
    </message>
    <message>
        <source>Not shared with the team. {what} {rest}</source>
        <translation>Non partagé avec l’équipe. {what} {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) waiting to be shared.</source>
        <translation>
            <numerusform>%Ln session attend d’être partagée.</numerusform>
            <numerusform>%Ln sessions attendent d’être partagées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Session {id}</translation>
    </message>
    <message>
        <source>Sending the result</source>
        <translation>Envoi du résultat</translation>
    </message>
    <message>
        <source>result not confirmed</source>
        <translation>résultat non confirmé</translation>
    </message>
    <message>
        <source>{session} …{end}</source>
        <translation>{session} …{end}</translation>
    </message>
</context>
</TS>
