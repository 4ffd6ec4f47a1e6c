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
        <source>Policy of your IT department: {path}</source>
        <translation>Stratégie de votre service informatique : {path}</translation>
    </message>
    <message>
        <source>No policy is set on this PC.</source>
        <translation>Aucune stratégie n&apos;est définie sur ce PC.</translation>
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
        <translation>Prendre la session</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is this the session that was started here?</source>
        <translation>Est-ce la session démarrée ici&#xa0;?</translation>
    </message>
    <message>
        <source>It may be a colleague&apos;s: nothing tells who started a session. It can be claimed only once; whoever started it could not use it any more. If you are not sure, wait: after the countdown you can start again.</source>
        <translation>Elle est peut-être à un collègue&#xa0;: rien n’indique qui a démarré une session. Elle ne peut être prise qu’une fois&#xa0;; qui l’a démarrée ne pourrait plus l’utiliser. En cas de doute, attendez&#xa0;: après le compte à rebours, vous pourrez démarrer à nouveau.</translation>
    </message>
    <message>
        <source>{subject}: {id}, created {time}</source>
        <translation>{subject}&#xa0;: {id}, créée à {time}</translation>
    </message>
    <message>
        <source>Choose a session that can still be claimed.</source>
        <translation>Choisissez une session qui peut encore être prise.</translation>
    </message>
    <message>
        <source>None of these can be claimed any more.</source>
        <translation>Aucune ne peut plus être prise.</translation>
    </message>
</context>
<context>
    <name>AnswersEdit</name>
    <message>
        <source>One answer on each line; each becomes a button</source>
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
        <translation>Nombre minimal</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Nombre maximal</translation>
    </message>
    <message>
        <source>Stays at least</source>
        <translation>Reste au moins</translation>
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
        <source>An argument needs a name.</source>
        <translation>Un argument doit avoir un nom.</translation>
    </message>
    <message>
        <source>Select an argument.</source>
        <translation>Sélectionnez un argument.</translation>
    </message>
</context>
<context>
    <name>AskAtCar</name>
    <message>
        <source>Ask at the car</source>
        <translation>Demander sur place</translation>
    </message>
    <message>
        <source>Puts the question on the mechanic&apos;s screen.</source>
        <translation>Affiche la question sur l’écran du mécanicien.</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Takes the question off the mechanic&apos;s screen.</source>
        <translation>Enlève la question de l’écran du mécanicien.</translation>
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
        <source>Another question is open. Wait for its answer or close the conversation in the Ask tab.</source>
        <translation>Une autre question est ouverte. Attendez sa réponse ou fermez la conversation dans l’onglet Questions.</translation>
    </message>
    <message>
        <source>Waiting for the answer for {age}; meanwhile the mechanic cannot chat.</source>
        <translation>En attente de la réponse depuis {age}&#xa0;; pendant ce temps, le mécanicien ne peut pas utiliser le chat.</translation>
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
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Replace question</source>
        <translation>Remplacer la question</translation>
    </message>
    <message>
        <source>Puts this question in the place of the open one.</source>
        <translation>Met cette question à la place de la question ouverte.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Clears the screen at the car; the mechanic can chat again.</source>
        <translation>Vide l’écran au véhicule&#xa0;; le mécanicien peut de nouveau utiliser le chat.</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Écran du mécanicien</translation>
    </message>
    <message>
        <source>Only in the demo: answer by hand.</source>
        <translation>Seulement dans la démo&#xa0;: répondre à la main.</translation>
    </message>
    <message>
        <source>Close after the answer</source>
        <translation>Fermer après la réponse</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>A question is open. Wait for its answer, replace it or close the conversation.</source>
        <translation>Une question est ouverte. Attendez sa réponse, remplacez-la ou fermez la conversation.</translation>
    </message>
    <message>
        <source>No conversation goes on.</source>
        <translation>Aucune conversation en cours.</translation>
    </message>
    <message>
        <source>A text is on the screen until the conversation is closed.</source>
        <translation>Un texte est à l’écran jusqu’à la fermeture de la conversation.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>openOBD Desktop goes on in the tray</source>
        <translation>openOBD Desktop continue en arrière-plan</translation>
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
</context>
<context>
    <name>BusyButton</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>The usual causes:</source>
        <translation>Les causes habituelles&#xa0;:</translation>
    </message>
    <message>
        <source>1. The VCI sits badly in the OBD socket: let it be pressed in again.</source>
        <translation>1. Le VCI est mal enfoncé dans la prise OBD&#xa0;: faites-le remettre en place.</translation>
    </message>
    <message>
        <source>2. The control unit is asleep: let the ignition be switched on.</source>
        <translation>2. Le calculateur est en veille&#xa0;: faites mettre le contact.</translation>
    </message>
    <message>
        <source>3. The internet at the car is slow: compare with the figures of the connection.</source>
        <translation>3. L’internet au véhicule est lent&#xa0;: comparez avec les chiffres de la connexion.</translation>
    </message>
    <message>
        <source>Connection: {health}; latency {latency}; last data {age}.</source>
        <translation>Connexion&#xa0;: {health}&#xa0;; latence {latency}&#xa0;; dernières données {age}.</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Only if your company re-signs its traffic</source>
        <translation>Si votre entreprise re-signe son trafic</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>This file holds certificates that can be used.</source>
        <translation>Ce fichier contient des certificats utilisables.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificats</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ClaimConfirmDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Prendre la session</translation>
    </message>
    <message>
        <source>Claim this session here?</source>
        <translation>Prendre cette session ici&#xa0;?</translation>
    </message>
    <message>
        <source>It can no longer be claimed: it is {state}.</source>
        <translation>Elle ne peut plus être prise&#xa0;: elle est {state}.</translation>
    </message>
    <message>
        <source>The team journal tells that {colleague} started it. A session can be claimed only once; {colleague} could not use it any more.</source>
        <translation>D’après le journal d’équipe, {colleague} l’a démarrée. Une session ne peut être prise qu’une seule fois ; {colleague} ne pourrait plus l’utiliser.</translation>
    </message>
    <message>
        <source>A session that nobody claims closes by itself 60 seconds after its start.</source>
        <translation>Une session que personne ne prend se ferme d’elle-même 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>Its 60 seconds are over: the service may have closed it by now.</source>
        <translation>Ses 60 secondes sont écoulées&#xa0;: le service l’a peut-être déjà fermée.</translation>
    </message>
    <message>
        <source>{left} left to claim it; after that it closes by itself.</source>
        <translation>Il reste {left} pour la prendre&#xa0;; ensuite, elle se ferme d’elle-même.</translation>
    </message>
    <message>
        <source>Session {id}, created {created}.</source>
        <translation>Session {id}, créée le {created}.</translation>
    </message>
    <message>
        <source>It was not started on this PC: a colleague may be working on it. A session can be claimed only once; whoever started it could not use it any more.</source>
        <translation>Elle n’a pas été démarrée sur ce PC&#xa0;: un collègue y travaille peut-être. Une session ne peut être prise qu’une fois&#xa0;; qui l’a démarrée ne pourrait plus l’utiliser.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Dernières données</translation>
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
        <source>The test was stopped. Nothing was saved.</source>
        <translation>Le test a été arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %n session(s).</source>
        <translation>
            <numerusform>Succès&#xa0;: le service accepte ce profil et indique&#xa0;%n session.</numerusform>
            <numerusform>Succès&#xa0;: le service accepte ce profil et indique&#xa0;%n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in openOBD Desktop</source>
        <translation>Une erreur dans openOBD Desktop</translation>
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
        <source>What you did last may not have been carried out: look at the list of sessions before you do it again. Sessions that run go on. Nothing is sent to anybody; copy the report and give it to support.</source>
        <translation>Votre dernière action n’a peut-être pas été exécutée&#xa0;: regardez la liste des sessions avant de la refaire. Les sessions en cours continuent. Rien n’est envoyé à personne&#xa0;; copiez le rapport et transmettez-le au support.</translation>
    </message>
    <message>
        <source>A part of this program did not work.</source>
        <translation>Une partie de ce programme n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>DateSpan</name>
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
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Ce qui s’est passé, avec vos mots</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation>conservé jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>The history is not being written now.</source>
        <translation>L’historique n’est pas enregistré en ce moment.</translation>
    </message>
</context>
<context>
    <name>EcuExport</name>
    <message>
        <source>Export ECUs</source>
        <translation>Exporter les calculateurs</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n control unit(s) exported to {path}.</source>
        <translation>
            <numerusform>%n calculateur exporté vers {path}.</numerusform>
            <numerusform>%n calculateurs exportés vers {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
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
        <source>Ctrl+Return</source>
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
        <source>The result goes on to be sent.</source>
        <translation>L’envoi du résultat continue.</translation>
    </message>
    <message>
        <source>Finish tells the service the result. Interrupt only stops the session and tells nobody anything.</source>
        <translation>Terminer transmet le résultat au service. Interrompre arrête seulement la session et ne dit rien à personne.</translation>
    </message>
    <message>
        <source>The result has been sent and cannot be taken back.</source>
        <translation>Le résultat a été envoyé et ne peut plus être retiré.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Prêt à envoyer.</translation>
    </message>
    <message>
        <source>Sending… The session goes on until the service has confirmed it.</source>
        <translation>Envoi… La session continue jusqu’à la confirmation du service.</translation>
    </message>
    <message>
        <source>The session has ended: {state}. No result can be sent any more. Copy your text if you need it.</source>
        <translation>La session a pris fin&#xa0;: {state}. Plus aucun résultat ne peut être envoyé. Copiez votre texte si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The session token has run out: no result can be sent any more. Copy your text if you need it.</source>
        <translation>Le jeton de session a expiré&#xa0;: plus aucun résultat ne peut être envoyé. Copiez votre texte si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The function {function} is still working on the car: wait for its end, or stop it in the tab Functions.</source>
        <translation>La fonction {function} travaille encore sur la voiture : attendez sa fin ou arrêtez-la dans l&apos;onglet Fonctions.</translation>
    </message>
    <message>
        <source>The person at the car asks for assistance.
Contact them before you finish: once the session has ended nobody can help from here.</source>
        <translation>La personne au véhicule demande de l’aide.
Contactez-la avant de terminer&#xa0;: une fois la session finie, personne ne peut plus aider d’ici.</translation>
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
        <translation>Closes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>No function looked up</source>
        <translation>Aucune fonction cherchée</translation>
    </message>
    <message>
        <source>Whoever made a function knows its id. Look it up before you run it.</source>
        <translation>L’auteur d’une fonction connaît son ID. Cherchez-la avant de l’exécuter.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Elle n’a pas de description.</translation>
    </message>
    <message>
        <source>Version {version} · provider {provider}</source>
        <translation>Version {version} · fournisseur {provider}</translation>
    </message>
    <message>
        <source>Version {version} · one of your own</source>
        <translation>Version {version} · une des vôtres</translation>
    </message>
</context>
<context>
    <name>FunctionFinder</name>
    <message>
        <source>Known functions</source>
        <translation>Fonctions connues</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Ask the service what it knows of this function.</source>
        <translation>Demander au service ce qu’il sait de cette fonction.</translation>
    </message>
    <message>
        <source>only for a function of others</source>
        <translation>seulement pour une fonction d’un tiers</translation>
    </message>
    <message>
        <source>Function id</source>
        <translation>ID de fonction</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>ID du fournisseur</translation>
    </message>
    <message>
        <source>Enter the id of a function, or choose one that is known here.</source>
        <translation>Saisissez l’ID d’une fonction, ou choisissez-en une qui est connue ici.</translation>
    </message>
    <message>
        <source>The id of a function is a UUID, such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>L’ID d’une fonction est un UUID, comme 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The id of a provider is a UUID too; leave it empty for your own functions.</source>
        <translation>L’ID d’un fournisseur est aussi un UUID&#xa0;; laissez vide pour vos propres fonctions.</translation>
    </message>
    <message>
        <source>None was run on this PC yet.</source>
        <translation>Aucune n’a encore été exécutée sur ce PC.</translation>
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
        <source>Ends the function from here; the session goes on.</source>
        <translation>Met fin à la fonction d’ici&#xa0;; la session continue.</translation>
    </message>
    <message>
        <source>Use in the feedback form</source>
        <translation>Reprendre dans le formulaire</translation>
    </message>
    <message>
        <source>Takes this outcome into the feedback form, and opens it.</source>
        <translation>Reprend cette issue dans le formulaire de retour, et l’ouvre.</translation>
    </message>
    <message>
        <source>A function that runs, and what came of it, is shown here.</source>
        <translation>Une fonction en cours et son issue s’affichent ici.</translation>
    </message>
    <message>
        <source>No function has run in this session</source>
        <translation>Aucune fonction exécutée dans cette session</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>Elle n’a pas encore pris fin.</translation>
    </message>
</context>
<context>
    <name>FunctionsPanel</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Runs this function on the session.</source>
        <translation>Exécute cette fonction sur la session.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here.</source>
        <translation>La session ne peut plus être pilotée d’ici.</translation>
    </message>
    <message>
        <source>This server does not offer functions.</source>
        <translation>Ce serveur ne propose pas de fonctions.</translation>
    </message>
    <message>
        <source>A function is running in this session: wait for its end, or stop it.</source>
        <translation>Une fonction est en cours dans cette session&#xa0;: attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Look a function up first.</source>
        <translation>Cherchez d’abord une fonction.</translation>
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
        <source>Developer mode</source>
        <translation>Mode développeur</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Signaler les nouvelles versions</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this program, its dates and its numbers.</source>
        <translation>Celle du programme, de ses dates et de ses nombres.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the system.</source>
        <translation>Couleurs claires ou sombres, ou celles du système.</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Intervalle d’actualisation</translation>
    </message>
    <message>
        <source>How often the list of sessions is fetched while the window can be seen.</source>
        <translation>À quelle fréquence la liste des sessions est chargée tant que la fenêtre est visible.</translation>
    </message>
    <message>
        <source>Tells on the desktop what cannot wait while the window is not in front.</source>
        <translation>Signale sur le bureau ce qui ne peut pas attendre quand la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Closing the window while a session runs leaves the program in the tray; the session goes on.</source>
        <translation>Fermer la fenêtre pendant une session laisse le programme dans la zone de notification&#xa0;; la session continue.</translation>
    </message>
    <message>
        <source>Offers sessions on a connector, which are for development and are not charged.</source>
        <translation>Propose des sessions sur un connector, réservées au développement et non facturées.</translation>
    </message>
    <message>
        <source>Looks once a day; nothing is installed by itself.</source>
        <translation>Cherche une fois par jour&#xa0;; rien n’est installé automatiquement.</translation>
    </message>
</context>
<context>
    <name>HistoryBanner</name>
    <message>
        <source>Journal details</source>
        <translation>Détails sur l’historique</translation>
    </message>
    <message>
        <source>History not saved. {what} {rest}</source>
        <translation>Historique non enregistré. {what} {rest}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy everything here as text</source>
        <translation>Copier tout ceci sous forme de texte</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save this session as a PDF</source>
        <translation>Enregistrer cette session au format PDF</translation>
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
        <source>Selected session of the history</source>
        <translation>Session sélectionnée de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation>
            <numerusform>%n session est sélectionnée.</numerusform>
            <numerusform>%n sessions sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline is being read.</source>
        <translation>La chronologie est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ticket, session, result, description…</source>
        <translation>Ticket, session, résultat, description…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HistoryTableView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HistoryVerbs</name>
    <message>
        <source>Export CSV</source>
        <translation>Exporter CSV</translation>
    </message>
    <message>
        <source>Save all sessions that match as a file for spreadsheets</source>
        <translation>Enregistrer toutes les sessions trouvées dans un fichier pour tableur</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a aucune ligne à exporter.</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>Le rapport a été enregistré sous {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation>
            <numerusform>%n session exportée vers {path}.</numerusform>
            <numerusform>%n sessions exportées vers {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’export a été arrêté&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
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
        <source>Copy id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
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
        <translation>Garder la session</translation>
    </message>
    <message>
        <source>Interrupting stops the session at once and frees the car. It tells nobody whether the work succeeded, and it cannot be undone. A session on a ticket may be charged all the same. To end the work with a result, finish the session instead.</source>
        <translation>Interrompre arrête la session immédiatement et libère le véhicule. Personne n’apprend si le travail a réussi, et c’est irréversible. Une session sur un ticket peut quand même être facturée. Pour finir le travail avec un résultat, terminez plutôt la session.</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Session {id}</translation>
    </message>
    <message>
        <source>The team journal tells that {colleague} works on this session. Ask before you stop it.</source>
        <translation>D’après le journal d’équipe, {colleague} travaille sur cette session. Demandez avant de l’arrêter.</translation>
    </message>
    <message>
        <source>This session was not started here: a colleague may be working on it. Ask before you stop it.</source>
        <translation>Cette session n’a pas été démarrée ici&#xa0;: un collègue y travaille peut-être. Demandez avant de l’arrêter.</translation>
    </message>
    <message>
        <source>The session has already ended.</source>
        <translation>La session a déjà pris fin.</translation>
    </message>
    <message>
        <source>State: {state}. Age: not known.
Session {id}</source>
        <translation>État&#xa0;: {state}. Âge&#xa0;: inconnu.
Session {id}</translation>
    </message>
    <message>
        <source>State: {state}. Age: {age}.
Session {id}</source>
        <translation>État&#xa0;: {state}. Âge&#xa0;: {age}.
Session {id}</translation>
    </message>
    <message>
        <source>The interrupt has been sent and cannot be taken back.</source>
        <translation>L’interruption a été envoyée et ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Interruption…</translation>
    </message>
</context>
<context>
    <name>JournalSettings</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
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
        <source>Try the team database out; nothing is changed</source>
        <translation>Essayer la base de données d’équipe ; rien n’est modifié</translation>
    </message>
    <message>
        <source>Share journal</source>
        <translation>Partager le journal</translation>
    </message>
    <message>
        <source>Tell the team what is done here from now on</source>
        <translation>Dire désormais à l’équipe ce qui est fait ici</translation>
    </message>
    <message>
        <source>What colleagues see beside your sessions; empty for the name of the user of this PC.</source>
        <translation>Ce que les collègues voient à côté de vos sessions ; vide pour le nom de l’utilisateur de ce PC.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Success: the journal can be shared there.</source>
        <translation>Réussi : le journal peut y être partagé.</translation>
    </message>
    <message>
        <source>The journal is shared from now on.</source>
        <translation>Le journal est désormais partagé.</translation>
    </message>
    <message>
        <source>Asking the team database…</source>
        <translation>Interrogation de la base de données d’équipe…</translation>
    </message>
</context>
<context>
    <name>LocalsCard</name>
    <message>
        <source>Mute locals</source>
        <translation>Couper les testeurs</translation>
    </message>
    <message>
        <source>Unmute locals</source>
        <translation>Rétablir les testeurs</translation>
    </message>
    <message>
        <source>Locals</source>
        <translation>Testeurs locaux</translation>
    </message>
    <message>
        <source>They are muted already.</source>
        <translation>Ils sont déjà coupés.</translation>
    </message>
    <message>
        <source>They are not muted.</source>
        <translation>Ils ne sont pas coupés.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Ce serveur ne le propose pas.</translation>
    </message>
    <message>
        <source>The session can no longer be steered.</source>
        <translation>La session ne peut plus être pilotée.</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>Une autre modification est en cours.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Set by your IT department</source>
        <translation>Fixé par votre service informatique</translation>
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
        <source>Type a line first.</source>
        <translation>Saisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Ce serveur ne le propose pas.</translation>
    </message>
    <message>
        <source>The session can no longer be steered.</source>
        <translation>La session ne peut plus être pilotée.</translation>
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
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
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
        <source>Select a line to read it whole.</source>
        <translation>Sélectionnez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>News and above</source>
        <translation>Informations et plus</translation>
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
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Enter the Partner API credentials of your company; the Partner Portal shows them.</source>
        <translation>Saisissez les identifiants Partner API de votre entreprise&#xa0;; le Partner Portal les affiche.</translation>
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
        <source>Of this program.</source>
        <translation>Celle de ce programme.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Couleurs claires ou sombres.</translation>
    </message>
    <message>
        <source>Welcome to openOBD Desktop</source>
        <translation>Bienvenue dans openOBD Desktop</translation>
    </message>
    <message>
        <source>Start diagnostic sessions on tickets, watch them, and finish them with a result. Setting up takes a minute; everything can be changed later on the Settings page.</source>
        <translation>Démarrez des sessions de diagnostic sur des tickets, suivez-les et terminez-les avec un résultat. La configuration prend une minute&#xa0;; tout peut être modifié plus tard sur la page Paramètres.</translation>
    </message>
    <message>
        <source>No credentials at hand? The demo needs no account and no network, and nothing is charged.</source>
        <translation>Pas d’identifiants sous la main&#xa0;? La démo ne demande ni compte ni réseau, et rien n’est facturé.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A connector session is open: for development only, not charged, never for a customer&apos;s work.</source>
        <translation>Une session sur connector est ouverte&#xa0;: pour le développement seulement, non facturée, jamais pour le travail d’un client.</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Add a profile or start the demo first: a session needs a login.</source>
        <translation>Ajoutez d’abord un profil ou lancez la démo&#xa0;: une session exige une identification.</translation>
    </message>
    <message>
        <source>A link asked for a session on ticket {ticket}. Choose Start session to go on with it.</source>
        <translation>Un lien a demandé une session sur le ticket {ticket}. Choisissez Démarrer une session pour continuer.</translation>
    </message>
    <message>
        <source>Signed out: no secret and no token is left here.</source>
        <translation>Déconnecté&#xa0;: il ne reste ici ni secret ni jeton.</translation>
    </message>
</context>
<context>
    <name>MechanicWindow</name>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Écran du mécanicien</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre la main</translation>
    </message>
    <message>
        <source>The virtual mechanic answers again.</source>
        <translation>Le mécanicien virtuel répond à nouveau.</translation>
    </message>
    <message>
        <source>Here you are the person at the car: while this window is open, questions wait for your answer.</source>
        <translation>Ici, vous êtes la personne au véhicule&#xa0;: tant que cette fenêtre est ouverte, les questions attendent votre réponse.</translation>
    </message>
    <message>
        <source>Session at the car</source>
        <translation>Session au véhicule</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Langue de l’écran</translation>
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
    <name>Notice</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Picture address</source>
        <translation>Adresse de l’image</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP at a public https address; up to 5 MB.</source>
        <translation>PNG, JPEG ou WebP à une adresse https publique&#xa0;; 5&#xa0;Mo au plus.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Show picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>A picture belongs to this. It is fetched only when you ask for it.</source>
        <translation>Une image en fait partie. Elle n’est chargée que si vous le demandez.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Il n’y a pas d’image.</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>Chargement de l’image…</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} sur {height} pixels</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
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
        <source>The folder could not be opened; its path was copied instead: {path}</source>
        <translation>Le dossier n’a pas pu être ouvert&#xa0;; son chemin a été copié à la place&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The policy file of this PC decides on what is marked: {path}</source>
        <translation>Le fichier de stratégie de ce PC fixe ce qui est marqué&#xa0;: {path}</translation>
    </message>
    <message>
        <source>No policy file decides anything on this PC. Its place: {path}</source>
        <translation>Aucun fichier de stratégie ne fixe rien sur ce PC. Son emplacement&#xa0;: {path}</translation>
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
        <source>Switch, edit or add a profile</source>
        <translation>Changer, modifier ou ajouter un profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC.</source>
        <translation>Ce profil vient de l’environnement de ce PC.</translation>
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
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Votre service informatique a désactivé la démo sur ce PC.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Wipes the client secret and all tokens from this PC; the profile stays.</source>
        <translation>Efface le secret client et tous les jetons de ce PC&#xa0;; le profil reste.</translation>
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
        <source>This profile comes from the environment of this PC and cannot be changed here.</source>
        <translation>Ce profil vient de l’environnement de ce PC et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Your IT department has set this profile. Only the client secret is yours to enter here.</source>
        <translation>Votre service informatique a fixé ce profil. Seul le secret client est à saisir ici.</translation>
    </message>
    <message>
        <source>Your IT department has set the fields that cannot be changed.</source>
        <translation>Votre service informatique a fixé les champs qui ne peuvent pas être modifiés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Nom d&apos;utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>The one of this PC; http://host:port, or none</source>
        <translation>Celui de ce PC&#xa0;; http://hôte:port, ou aucun</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Seulement si le proxy en demande un</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Fixé par votre service informatique</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For example the name of your company</source>
        <translation>Par exemple le nom de votre entreprise</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Vide : celui enregistré est conservé</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Conservé jusqu&apos;à ce que vous quittiez</translation>
    </message>
    <message>
        <source>This profile comes from the environment.</source>
        <translation>Ce profil vient de l’environnement.</translation>
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
        <source>from your IT department</source>
        <translation>de votre service informatique</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>de l’environnement</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Il n’y a pas encore de profil.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Log in with the selected profile</source>
        <translation>S’identifier avec le profil sélectionné</translation>
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
        <source>It is in use.</source>
        <translation>Il est utilisé.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Fixé par votre service informatique</translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC.</source>
        <translation>Ce profil vient de l’environnement de ce PC.</translation>
    </message>
    <message>
        <source>The profile {name} was removed.</source>
        <translation>Le profil {name} a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
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
        <source>Keep running in background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
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
        <source>%n session(s) are active.</source>
        <translation>
            <numerusform>%n session est active.</numerusform>
            <numerusform>%n sessions sont actives.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>ticket not known here</source>
        <translation>ticket inconnu ici</translation>
    </message>
    <message>
        <source>In the background the window is hidden and everything goes on; the tray brings it back.</source>
        <translation>En arrière-plan, la fenêtre est masquée et tout continue&#xa0;; la zone de notification la rappelle.</translation>
    </message>
    <message>
        <source>Finish session leads to the first of them; the others go on meanwhile.</source>
        <translation>«&#xa0;Terminer la session&#xa0;» mène à la première&#xa0;; les autres continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>Quitting stops the renewal of their tokens. After 5 minutes at most they can no longer be resumed or steered, and they go on to occupy the cars until somebody interrupts them.</source>
        <translation>Quitter arrête le renouvellement de leurs jetons. Après 5 minutes au plus, elles ne peuvent plus être reprises ni pilotées, et elles occupent les véhicules jusqu’à ce que quelqu’un les interrompe.</translation>
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
        <translation>Sur {span}</translation>
    </message>
    <message>
        <source>The service&apos;s own flag</source>
        <translation>Indication du service</translation>
    </message>
    <message>
        <source>Our trend</source>
        <translation>Notre évaluation</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Latency of the readings, judged by this program</source>
        <translation>Latence des mesures, évaluée par ce programme</translation>
    </message>
    <message>
        <source>This server does not monitor connections.</source>
        <translation>Ce serveur ne surveille pas les connexions.</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>You are ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Ctrl+N starts a session on a ticket; it is claimed within the 60 seconds that the service gives.</source>
        <translation>Ctrl+N démarre une session sur un ticket&#xa0;; elle est prise dans les 60 secondes que le service accorde.</translation>
    </message>
    <message>
        <source>The list refreshes itself; F5 fetches it now. Ctrl+F searches in every column.</source>
        <translation>La liste s’actualise d’elle-même&#xa0;; F5 la charge tout de suite. Ctrl+F cherche dans toutes les colonnes.</translation>
    </message>
    <message>
        <source>Closing the window never ends a session. Finish session tells the service the result.</source>
        <translation>Fermer la fenêtre ne met jamais fin à une session. «&#xa0;Terminer la session&#xa0;» transmet le résultat au service.</translation>
    </message>
    <message numerus="yes">
        <source>You are logged in. The service lists %n session(s).</source>
        <translation>
            <numerusform>Identification réussie. Le service indique&#xa0;%n session.</numerusform>
            <numerusform>Identification réussie. Le service indique&#xa0;%n sessions.</numerusform>
        </translation>
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
        <source>Its client secret is removed from this PC too. Until this program ends you can take that back; the history stays.</source>
        <translation>Son secret client est aussi supprimé de ce PC. Jusqu&apos;à la fin de ce programme, vous pouvez annuler ; l&apos;historique reste.</translation>
    </message>
    <message>
        <source>It is in use: its list of sessions goes with it.</source>
        <translation>Il est utilisé&#xa0;: sa liste de sessions disparaît avec lui.</translation>
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
        <source>Scope: {scope}. Whoever shares it no longer finds it, and it cannot be brought back.</source>
        <translation>Portée&#xa0;: {scope}. Ceux qui la partagent ne la trouvent plus, et elle ne peut pas être rétablie.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Take over the outcome</source>
        <translation>Reprendre le résultat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>At least one. Several failures can be combined.</source>
        <translation>Au moins un. Plusieurs échecs peuvent être combinés.</translation>
    </message>
    <message>
        <source>Outcome of {function}: {outcome}. Ticked here: {ticked}. What is ticked here is sent.</source>
        <translation>Résultat de {function} : {outcome}. Coché ici : {ticked}. C&apos;est ce qui est coché ici qui est envoyé.</translation>
    </message>
    <message>
        <source>{result} stands alone: the other results were unticked.</source>
        <translation>{result} se choisit seul&#xa0;: les autres résultats ont été décochés.</translation>
    </message>
    <message>
        <source>Success and Other failure stand alone: they were unticked.</source>
        <translation>Succès et Autre échec se choisissent seuls&#xa0;: ils ont été décochés.</translation>
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
        <source>The program ended without closing these sessions. They may go on at the cars.</source>
        <translation>Le programme s’est arrêté sans fermer ces sessions. Elles continuent peut-être aux véhicules.</translation>
    </message>
    <message>
        <source>Not now leaves them as they are. As long as there is time they can be resumed from the menu Session.</source>
        <translation>«&#xa0;Plus tard&#xa0;» les laisse telles quelles. Tant qu’il reste du temps, elles peuvent être reprises depuis le menu Session.</translation>
    </message>
    <message>
        <source>Tick a session that can still be resumed.</source>
        <translation>Cochez une session qui peut encore être reprise.</translation>
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
    <name>Resumption</name>
    <message>
        <source>There is no session of a former run that could be resumed.</source>
        <translation>Aucune session d’une exécution précédente ne peut être reprise.</translation>
    </message>
    <message>
        <source>Safe mode: the window starts as it came, nobody is logged in, nothing is resumed.</source>
        <translation>Mode sans échec&#xa0;: la fenêtre s’ouvre comme à l’origine, sans identification, et rien n’est repris.</translation>
    </message>
    <message>
        <source>The window starts as it came. Sessions that were open go on at the cars.</source>
        <translation>La fenêtre s’ouvre comme à l’origine. Les sessions ouvertes continuent aux véhicules.</translation>
    </message>
    <message>
        <source>After the login, what can still be resumed is in the menu Session under Resume sessions.</source>
        <translation>Après l’identification, ce qui peut encore être repris se trouve dans le menu Session, sous «&#xa0;Reprendre des sessions&#xa0;».</translation>
    </message>
    <message>
        <source>What can still be resumed is in the menu Session under Resume sessions.</source>
        <translation>Ce qui peut encore être repris se trouve dans le menu Session, sous «&#xa0;Reprendre des sessions&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing that could be resumed.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice within five minutes: nothing is resumed by itself.</source>
        <translation>Le programme s’est arrêté deux fois de façon inattendue en cinq minutes&#xa0;: rien n’est repris automatiquement.</translation>
    </message>
    <message>
        <source>Sessions that were open go on at the cars.</source>
        <translation>Les sessions ouvertes continuent aux véhicules.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show {label}</source>
        <translation>Afficher {label}</translation>
    </message>
    <message>
        <source>Show what is being typed; a stored secret is never shown</source>
        <translation>Afficher ce qui est saisi&#xa0;; un secret enregistré n’est jamais affiché</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Copy id</source>
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
        <source>Session id</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>State as the service wrote it</source>
        <translation>État tel que le service l’a écrit</translation>
    </message>
    <message>
        <source>In the service&apos;s list</source>
        <translation>Dans la liste du service</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation>
            <numerusform>%n session est sélectionnée.</numerusform>
            <numerusform>%n sessions sont sélectionnées.</numerusform>
        </translation>
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
        <source>Connector {connector}, for development: not charged.</source>
        <translation>Connector {connector}, pour le développement&#xa0;: non facturé.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>{raw} (as the service wrote it; cannot be read)</source>
        <translation>{raw} (tel que le service l’a écrit&#xa0;; illisible)</translation>
    </message>
    <message>
        <source>{local}
as the service wrote it: {raw}</source>
        <translation>{local}
tel que le service l’a écrit&#xa0;: {raw}</translation>
    </message>
</context>
<context>
    <name>SessionEntryButton</name>
    <message>
        <source>{state} · {age}</source>
        <translation>{state} · {age}</translation>
    </message>
    <message>
        <source>{line}; {health}</source>
        <translation>{line}&#xa0;; {health}</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Close page</source>
        <translation>Fermer la page</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stops the session without a result.</source>
        <translation>Arrête la session sans résultat.</translation>
    </message>
    <message>
        <source>Finish session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Tells the service the result and ends the session.</source>
        <translation>Transmet le résultat au service et met fin à la session.</translation>
    </message>
    <message>
        <source>The session token has run out: no result can be sent any more.</source>
        <translation>Le jeton de session a expiré&#xa0;: plus aucun résultat ne peut être envoyé.</translation>
    </message>
    <message>
        <source>The session is not claimed yet.</source>
        <translation>La session n’est pas encore prise.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Session age</source>
        <translation>Âge de la session</translation>
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
    <name>SessionVerbs</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the page of this session</source>
        <translation>Afficher la page de cette session</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take over this session here</source>
        <translation>Prendre en charge cette session ici</translation>
    </message>
    <message>
        <source>Interrupt session</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stop this session at once</source>
        <translation>Arrêter cette session immédiatement</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter CSV</translation>
    </message>
    <message>
        <source>Save the rows shown as a file for spreadsheets</source>
        <translation>Enregistrer les lignes affichées dans un fichier pour tableur</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a aucune ligne à exporter.</translation>
    </message>
    <message>
        <source>The service does not accept the login, so nothing can be sent.</source>
        <translation>Le service refuse l’identification&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>The service cannot be reached, so nothing can be sent.</source>
        <translation>Le service est injoignable&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Select one session.</source>
        <translation>Sélectionnez une seule session.</translation>
    </message>
    <message>
        <source>This session is not open here: only the PC that claimed a session can show its page.</source>
        <translation>Cette session n’est pas ouverte ici&#xa0;: seul le PC qui a pris une session peut afficher sa page.</translation>
    </message>
    <message>
        <source>This session is open here already.</source>
        <translation>Cette session est déjà ouverte ici.</translation>
    </message>
    <message>
        <source>Only an available session can be claimed; this one is {state}.</source>
        <translation>Seule une session disponible peut être prise&#xa0;; celle-ci est {state}.</translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation>Cette session a déjà pris fin.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy id</source>
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
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation>
            <numerusform>%n session exportée vers {path}.</numerusform>
            <numerusform>%n sessions exportées vers {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Fetch the list now (F5)</source>
        <translation>Charger la liste maintenant (F5)</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Démarrer une session</translation>
    </message>
    <message>
        <source>Start a session on a ticket (Ctrl+N)</source>
        <translation>Démarrer une session sur un ticket (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ticket, session, state, endpoint…</source>
        <translation>Ticket, session, état, point d’accès…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>Add a profile or start the demo first.</source>
        <translation>Ajoutez d’abord un profil ou lancez la démo.</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Revoir l’accueil</translation>
    </message>
    <message>
        <source>Language, credentials and demo, as at the first start</source>
        <translation>Langue, identifiants et démo, comme au premier démarrage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Every change is in effect and saved at once.</source>
        <translation>Chaque modification s’applique et s’enregistre aussitôt.</translation>
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
        <source>No session is open here.</source>
        <translation>Aucune session n’est ouverte ici.</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Ouvertes ici</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sign out of {profile}?</source>
        <translation>Se déconnecter de {profile}&#xa0;?</translation>
    </message>
    <message>
        <source>The client secret of this profile and all tokens are removed from this PC. To log in again you need the secret from the Partner Portal. The history stays.</source>
        <translation>Le secret client de ce profil et tous les jetons sont supprimés de ce PC. Pour vous reconnecter, il vous faut le secret du Partner Portal. L&apos;historique reste.</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Latency of the last {span}</source>
        <translation>Latence sur {span}</translation>
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
    <name>StartNotices</name>
    <message>
        <source>Claim it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Claim now</source>
        <translation>Prendre maintenant</translation>
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
        <source>Starts an openOBD session and claims it at once, within the 60 seconds that the service gives.</source>
        <translation>Démarre une session openOBD et la prend aussitôt, dans les 60 secondes que le service accorde.</translation>
    </message>
    <message>
        <source>Tickets of the demo: {numbers}.</source>
        <translation>Tickets de la démo : {numbers}.</translation>
    </message>
    <message>
        <source>The program finds it out by itself, also when this window is closed.</source>
        <translation>Le programme le découvre lui-même, même si cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>The team database could not be asked: a colleague may have a session on this ticket that is not known here.</source>
        <translation>La base de l’équipe n’a pas pu être interrogée&#xa0;: un collègue peut avoir sur ce ticket une session inconnue ici.</translation>
    </message>
    <message>
        <source>This ticket already has a session of {colleague}: {state}.
Starting another one may be charged again.</source>
        <translation>Ce ticket a déjà une session de {colleague} : {state}.
En démarrer une autre peut être facturé à nouveau.</translation>
    </message>
    <message>
        <source>This ticket already has a session here: {state}.
Starting another one may be charged again.</source>
        <translation>Ce ticket a déjà une session ici&#xa0;: {state}.
En démarrer une autre peut être facturé à nouveau.</translation>
    </message>
    <message>
        <source>A start that has been sent cannot be taken back.</source>
        <translation>Un démarrage envoyé ne peut plus être annulé.</translation>
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
        <source>7848095, or its link</source>
        <translation>7848095, ou son lien</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>UUID or number</source>
        <translation>UUID ou numéro</translation>
    </message>
    <message>
        <source>On a ticket, charged</source>
        <translation>Sur un ticket, facturée</translation>
    </message>
    <message>
        <source>On a connector, for development, not charged</source>
        <translation>Sur un connector, pour le développement, non facturée</translation>
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
        <source>The session is billed to the ticket.</source>
        <translation>La session est facturée sur le ticket.</translation>
    </message>
    <message>
        <source>For development only: nothing is charged, so do no customer work on it.</source>
        <translation>Pour le développement seulement&#xa0;: rien n’est facturé, n’y faites aucun travail pour un client.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>list of {time}</source>
        <translation>liste de {time}</translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation>pas encore de liste</translation>
    </message>
</context>
<context>
    <name>StopFunctionDialog</name>
    <message>
        <source>Stop function</source>
        <translation>Arrêter la fonction</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Stop {function}?</source>
        <translation>Arrêter {function} ?</translation>
    </message>
    <message>
        <source>What it has done by then stays done. The session goes on.</source>
        <translation>Ce qu&apos;elle a fait jusque-là reste fait. La session continue.</translation>
    </message>
    <message>
        <source>The function has ended by itself; there is nothing to stop.</source>
        <translation>La fonction s&apos;est terminée d&apos;elle-même ; il n&apos;y a rien à arrêter.</translation>
    </message>
</context>
<context>
    <name>TeamFields</name>
    <message>
        <source>Team password</source>
        <translation>Mot de passe d’équipe</translation>
    </message>
    <message>
        <source>postgresql://host:5432/database</source>
        <translation>postgresql://hote:5432/base</translation>
    </message>
    <message>
        <source>Team address</source>
        <translation>Adresse d’équipe</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Utilisateur d’équipe</translation>
    </message>
    <message>
        <source>Kept in the key store, if this PC has one; never in a file. Leave empty to use the known one.</source>
        <translation>Conservé dans le magasin de clés, si ce PC en a un ; jamais dans un fichier. Laissez vide pour utiliser celui qui est connu.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Défini par votre service informatique</translation>
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
        <source>There is a template of this name; it will be replaced.</source>
        <translation>Un modèle porte déjà ce nom&#xa0;; il sera remplacé.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Only templates of your own can be removed.</source>
        <translation>Seuls vos propres modèles peuvent être supprimés.</translation>
    </message>
    <message>
        <source>The template “{name}” was removed.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
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
        <source>Translation into</source>
        <translation>Traduction en</translation>
    </message>
    <message>
        <source>Translated question</source>
        <translation>Question traduite</translation>
    </message>
    <message>
        <source>Not translated: everybody reads it as it is written above.</source>
        <translation>Non traduite&#xa0;: tout le monde la lit telle qu’elle est écrite ci-dessus.</translation>
    </message>
    <message>
        <source>Translated into: {languages}. Everybody else reads it as it is written above.</source>
        <translation>Traduite en&#xa0;: {languages}. Les autres la lisent telle qu’elle est écrite ci-dessus.</translation>
    </message>
</context>
<context>
    <name>UserFeedbackChoice</name>
    <message>
        <source>Take over the answer</source>
        <translation>Reprendre la réponse</translation>
    </message>
    <message>
        <source>User feedback</source>
        <translation>Retour de l’utilisateur</translation>
    </message>
    <message>
        <source>What the person at the car said.</source>
        <translation>Ce qu’a dit la personne au véhicule.</translation>
    </message>
    <message>
        <source>The person at the car answered: {answer}. Chosen here: {chosen}. The choice here is sent.</source>
        <translation>La personne à la voiture a répondu : {answer}. Choisi ici : {chosen}. C&apos;est le choix fait ici qui est envoyé.</translation>
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
        <source>This server does not offer variables.</source>
        <translation>Ce serveur ne propose pas de variables.</translation>
    </message>
    <message>
        <source>Reading the variables…</source>
        <translation>Lecture des variables…</translation>
    </message>
    <message>
        <source>There is no variable here.</source>
        <translation>Il n’y a pas de variables ici.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here.</source>
        <translation>La session ne peut plus être pilotée d’ici.</translation>
    </message>
    <message>
        <source>Select a variable.</source>
        <translation>Sélectionnez une variable.</translation>
    </message>
    <message>
        <source>This is an object: it can be seen here, and not edited.</source>
        <translation>Ceci est un objet&#xa0;: il peut être vu ici, mais pas modifié.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Une variable doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>VehicleFactsGrid</name>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Ask for the voltage of the battery again</source>
        <translation>Redemander la tension de la batterie</translation>
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
        <source>VIN told by the car</source>
        <translation>VIN du véhicule</translation>
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
        <source>ECUs</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Ask the service for all of this again</source>
        <translation>Redemander tout ceci au service</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copy ECUs</source>
        <translation>Copier les calculateurs</translation>
    </message>
    <message>
        <source>The selected ones, or all of them</source>
        <translation>Ceux sélectionnés, ou tous</translation>
    </message>
    <message>
        <source>Export ECUs</source>
        <translation>Exporter les calculateurs</translation>
    </message>
    <message>
        <source>Save them as a file for spreadsheets</source>
        <translation>Les enregistrer dans un fichier pour tableur</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Véhicule et ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n control unit(s)</source>
        <translation>
            <numerusform>%n calculateur</numerusform>
            <numerusform>%n calculateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Control units</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>The session can no longer be asked.</source>
        <translation>La session ne peut plus être interrogée.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Lecture en cours.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Ce serveur ne le propose pas.</translation>
    </message>
    <message>
        <source>There are no control units.</source>
        <translation>Il n’y a pas de calculateurs.</translation>
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
        <source>No account, no network, nothing is charged</source>
        <translation>Ni compte ni réseau, rien n’est facturé</translation>
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
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Show the sessions</source>
        <translation>Afficher les sessions</translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Votre service informatique a désactivé la démo sur ce PC.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Étape {number} sur 3</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Un test est en cours.</translation>
    </message>
    <message>
        <source>What you typed on the next step is not saved yet. Continue there, or close once more.</source>
        <translation>Votre saisie à l’étape suivante n’est pas encore enregistrée. Continuez là-bas, ou fermez encore une fois.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
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
    <name>about</name>
    <message>
        <source>openOBD Desktop is free software under the MIT licence.</source>
        <translation>openOBD Desktop est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>It uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them with versions that you changed, and take the program apart to find faults in doing so. Their sources are at https://download.qt.io/ and https://code.qt.io/; the texts of the licences are at https://www.gnu.org/licenses/lgpl-3.0.txt and https://www.gnu.org/licenses/gpl-3.0.txt.</source>
        <translation>Il utilise Qt, PySide6 et Shiboken sous la GNU Lesser General Public License, version 3. Ce sont des bibliothèques distinctes, à côté du programme&#xa0;: vous pouvez les remplacer par des versions que vous avez modifiées, et désassembler le programme pour y chercher des erreurs. Leurs sources se trouvent sur https://download.qt.io/ et https://code.qt.io/&#xa0;; les textes des licences sur https://www.gnu.org/licenses/lgpl-3.0.txt et https://www.gnu.org/licenses/gpl-3.0.txt.</translation>
    </message>
    <message>
        <source>It uses the certificates of certifi under the Mozilla Public License 2.0, unchanged; their source is at https://github.com/certifi/python-certifi.</source>
        <translation>Il utilise les certificats de certifi sous la Mozilla Public License 2.0, sans modification&#xa0;; leur source se trouve sur https://github.com/certifi/python-certifi.</translation>
    </message>
    <message>
        <source>The parts and their licences:</source>
        <translation>Les composants et leurs licences&#xa0;:</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{session}: less than a minute is left of its session token.</source>
        <translation>{session}&#xa0;: il reste moins d’une minute à son jeton de session.</translation>
    </message>
    <message>
        <source>When it has run out, the session can no longer be steered from here.</source>
        <translation>Une fois qu’il a expiré, la session ne peut plus être pilotée d’ici.</translation>
    </message>
    <message>
        <source>The line is away; the result is sent as soon as it is back.</source>
        <translation>La connexion est coupée&#xa0;; le résultat est envoyé dès qu’elle revient.</translation>
    </message>
    <message>
        <source>The line is away and comes back by itself; finish the session as soon as it is there.</source>
        <translation>La connexion est coupée et revient d’elle-même&#xa0;; terminez la session dès qu’elle est là.</translation>
    </message>
    <message>
        <source>No new token has come. Finish the session now if the work is done.</source>
        <translation>Aucun nouveau jeton n’est arrivé. Terminez la session maintenant si le travail est fait.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>This run keeps no log files.</source>
        <translation>Cette exécution ne tient pas de fichiers journaux.</translation>
    </message>
    <message>
        <source>The log files are in {folder}.</source>
        <translation>Les fichiers journaux se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>The diagnostics were copied. They hold no secrets; paste them for support.</source>
        <translation>Le diagnostic a été copié. Il ne contient aucun secret&#xa0;; collez-le pour le support.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>{session}: the person at the car asks for assistance.</source>
        <translation>{session}&#xa0;: la personne au véhicule demande de l’aide.</translation>
    </message>
    <message>
        <source>Once the session has ended nobody can help from here.</source>
        <translation>Une fois la session finie, personne ne peut plus aider d’ici.</translation>
    </message>
    <message>
        <source>Contact them before you finish.</source>
        <translation>Contactez-la avant de terminer.</translation>
    </message>
    <message>
        <source>This server does not offer questions. Ask by chat or phone.</source>
        <translation>Ce serveur ne propose pas de questions. Demandez par chat ou par téléphone.</translation>
    </message>
    <message>
        <source>The session is being claimed; questions can be asked once it is active.</source>
        <translation>La session est en train d’être prise&#xa0;; les questions sont possibles dès qu’elle est active.</translation>
    </message>
    <message>
        <source>The line to the service is away; questions can be asked once it is back.</source>
        <translation>La connexion au service est coupée&#xa0;; les questions sont possibles dès qu’elle revient.</translation>
    </message>
    <message>
        <source>The result is being sent; nothing more can be asked.</source>
        <translation>Le résultat est en cours d’envoi&#xa0;; plus aucune question n’est possible.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here; nothing more can be asked.</source>
        <translation>La session ne peut plus être pilotée d’ici&#xa0;; plus aucune question n’est possible.</translation>
    </message>
    <message>
        <source>The session has ended; nothing more can be asked.</source>
        <translation>La session a pris fin&#xa0;; plus aucune question n’est possible.</translation>
    </message>
    <message>
        <source>Waiting for the answer for {age}. The chat is blocked for the mechanic while a question is open; the conversation closes by itself in {left}.</source>
        <translation>En attente de la réponse depuis {age}. Le chat est bloqué pour le mécanicien tant qu’une question est ouverte&#xa0;; la conversation se ferme d’elle-même dans {left}.</translation>
    </message>
    <message>
        <source>{last}
The question is still on the screen, and the chat is blocked for the mechanic until the conversation is closed; it closes by itself in {left}.</source>
        <translation>{last}
La question est encore à l’écran, et le chat est bloqué pour le mécanicien jusqu’à la fermeture de la conversation&#xa0;; elle se ferme d’elle-même dans {left}.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet; the mechanic can chat.</source>
        <translation>Rien n’a encore été demandé&#xa0;; le mécanicien peut utiliser le chat.</translation>
    </message>
    <message>
        <source>{last}
The conversation is closed; the mechanic can chat.</source>
        <translation>{last}
La conversation est close&#xa0;; le mécanicien peut utiliser le chat.</translation>
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
        <source>Continue was pressed at {time}.</source>
        <translation>Continuer a été pressé à {time}.</translation>
    </message>
    <message>
        <source>Answered at {time}: {answer}</source>
        <translation>Réponse à {time}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <translation>{time}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>{age} of 60 s</source>
        <translation>{age} sur 60&#xa0;s</translation>
    </message>
    <message>
        <source>{age}, over 4 h</source>
        <translation>{age}, plus de 4&#xa0;h</translation>
    </message>
    <message>
        <source>{age}, {left} left</source>
        <translation>{age}, reste {left}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} sur 4&#xa0;h</translation>
    </message>
    <message>
        <source>Started here and not claimed yet: {left} left to claim it.</source>
        <translation>Démarrée ici et pas encore prise&#xa0;: il reste {left} pour la prendre.</translation>
    </message>
    <message>
        <source>The session has ended; the service does not tell when.</source>
        <translation>La session a pris fin&#xa0;; le service n’indique pas quand.</translation>
    </message>
    <message>
        <source>The service told no start time that can be read.</source>
        <translation>Le service n’a indiqué aucune heure de début lisible.</translation>
    </message>
    <message>
        <source>Runs longer than the 4 hours that the service guarantees: it may end at any moment.</source>
        <translation>Dure plus que les 4 heures garanties par le service&#xa0;: elle peut prendre fin à tout moment.</translation>
    </message>
    <message>
        <source>Closes by itself if nobody claims it within 60 seconds of its start.</source>
        <translation>Se ferme d’elle-même si personne ne la prend dans les 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>The service guarantees 4 hours; {left} are left.</source>
        <translation>Le service garantit 4 heures&#xa0;; il reste {left}.</translation>
    </message>
    <message>
        <source>{zone} time of this PC; the service wrote {text}</source>
        <translation>heure {zone} de ce PC&#xa0;; le service a écrit {text}</translation>
    </message>
    <message>
        <source>Development session on connector {connector}; it is not charged.</source>
        <translation>Session de développement sur le connector {connector}&#xa0;; elle n’est pas facturée.</translation>
    </message>
    <message>
        <source>The service does not tell the ticket of a session that was started elsewhere.</source>
        <translation>Le service n’indique pas le ticket d’une session démarrée ailleurs.</translation>
    </message>
    <message>
        <source>The team journal tells that this is a session of {colleague}.</source>
        <translation>D’après le journal d’équipe, c’est une session de {colleague}.</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connector {id}</translation>
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
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
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
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <translation>Une colonne doit rester.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>session ended</source>
        <translation>session close</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation>non proposé par ce serveur</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
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
        <source>healthy (service&apos;s estimate)</source>
        <translation>bonne (selon le service)</translation>
    </message>
    <message>
        <source>last known: unhealthy</source>
        <translation>dernier état&#xa0;: mauvaise</translation>
    </message>
    <message>
        <source>unhealthy (service&apos;s estimate)</source>
        <translation>mauvaise (selon le service)</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>no data for {age}</source>
        <translation>aucune donnée depuis {age}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>il y a {age}</translation>
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
        <source>last told: {word}</source>
        <translation>dernier état&#xa0;: {word}</translation>
    </message>
    <message>
        <source>No reading comes any more. What to check at the car:</source>
        <translation>Plus aucune mesure n’arrive. À vérifier au véhicule&#xa0;:</translation>
    </message>
    <message>
        <source>There is no contact with the car. What to check there:</source>
        <translation>Il n’y a pas de contact avec le véhicule. À vérifier sur place&#xa0;:</translation>
    </message>
    <message>
        <source>The service calls the connection unhealthy. What to check at the car:</source>
        <translation>Le service juge la connexion mauvaise. À vérifier au véhicule&#xa0;:</translation>
    </message>
    <message>
        <source>The connection is slow. What to check at the car:</source>
        <translation>La connexion est lente. À vérifier au véhicule&#xa0;:</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>{profile}: waiting for the key store…</source>
        <translation>{profile} : en attente du magasin de clés…</translation>
    </message>
    <message>
        <source>not connected: no profile</source>
        <translation>non connecté&#xa0;: aucun profil</translation>
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
        <source>no news for {age}</source>
        <translation>aucune nouvelle depuis {age}</translation>
    </message>
    <message>
        <source>connected, {age} ago</source>
        <translation>connecté, il y a {age}</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} ahead</source>
        <translation>L’horloge de ce PC avance de {time}</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} behind</source>
        <translation>L’horloge de ce PC retarde de {time}</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Asked</source>
        <translation>Posée</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Affichée à</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo: a simulator inside this program plays the service. Nothing is real and nothing is charged.</source>
        <translation>Démo&#xa0;: un simulateur dans ce programme joue le service. Rien n’est réel et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Demo: a simulator inside this program plays the service. Nothing is real and nothing is charged. Tickets to try: {tickets}.</source>
        <translation>Démo&#xa0;: un simulateur dans ce programme joue le service. Rien n’est réel et rien n’est facturé. Tickets à essayer&#xa0;: {tickets}.</translation>
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
        <source>This program closed the line to the service.</source>
        <translation>Ce programme a fermé la connexion au service.</translation>
    </message>
    <message>
        <source>The action itself was not sent; sessions that run are not touched.</source>
        <translation>L’action elle-même n’a pas été envoyée&#xa0;; les sessions en cours ne sont pas touchées.</translation>
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
        <source>Choose the certificate itself, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Choisissez le certificat lui-même, sous forme de fichier .cer, .crt, .pem ou .p7b.</translation>
    </message>
    <message>
        <source>The certificate file is a private key, not a certificate.</source>
        <translation>Le fichier de certificat est une clé privée, pas un certificat.</translation>
    </message>
    <message>
        <source>Choose the certificate without its key, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Choisissez le certificat sans sa clé, sous forme de fichier .cer, .crt, .pem ou .p7b.</translation>
    </message>
    <message>
        <source>The certificate file is a request for a certificate, not a certificate.</source>
        <translation>Le fichier de certificat est une demande de certificat, pas un certificat.</translation>
    </message>
    <message>
        <source>Choose the certificate that was signed for it, as a .cer, .crt or .pem file.</source>
        <translation>Choisissez le certificat signé correspondant, sous forme de fichier .cer, .crt ou .pem.</translation>
    </message>
    <message>
        <source>The certificate file is a list of revoked certificates, not a certificate.</source>
        <translation>Le fichier de certificat est une liste de certificats révoqués, pas un certificat.</translation>
    </message>
    <message>
        <source>The certificate file is a public key, not a certificate.</source>
        <translation>Le fichier de certificat est une clé publique, pas un certificat.</translation>
    </message>
    <message>
        <source>The certificate file is cut off.</source>
        <translation>Le fichier de certificat est tronqué.</translation>
    </message>
    <message>
        <source>The certificate file is a PKCS#12 store (.pfx or .p12), which also holds a private key.</source>
        <translation>Le fichier de certificat est un magasin PKCS#12 (.pfx ou .p12), qui contient aussi une clé privée.</translation>
    </message>
    <message>
        <source>Open it, choose the certificate and export it without the private key, as a .cer or .p7b file.</source>
        <translation>Ouvrez-le, choisissez le certificat et exportez-le sans la clé privée, au format .cer ou .p7b.</translation>
    </message>
    <message>
        <source>The certificate file is a Java key store.</source>
        <translation>Le fichier de certificat est un magasin de clés Java.</translation>
    </message>
    <message>
        <source>Export the certificate from it: keytool -exportcert -rfc.</source>
        <translation>Exportez-en le certificat : keytool -exportcert -rfc.</translation>
    </message>
    <message>
        <source>The certificate file is empty.</source>
        <translation>Le fichier de certificat est vide.</translation>
    </message>
    <message>
        <source>The certificate file is a web page.</source>
        <translation>Le fichier de certificat est une page web.</translation>
    </message>
    <message>
        <source>Download the certificate itself; you may have to sign in there first.</source>
        <translation>Téléchargez le certificat lui-même ; vous devrez peut-être vous y connecter d&apos;abord.</translation>
    </message>
    <message>
        <source>The certificate file holds no certificate in a known form.</source>
        <translation>Le fichier de certificat ne contient aucun certificat sous une forme connue.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>The text holds a broken character that cannot be sent.</source>
        <translation>Le texte contient un caractère défectueux qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The service names a host that is not its own.</source>
        <translation>Le service indique un hôte qui n’est pas le sien.</translation>
    </message>
    <message>
        <source>The host is too long to be a name.</source>
        <translation>L’hôte est trop long pour être un nom.</translation>
    </message>
    <message>
        <source>The host contains characters other than plain letters and digits.</source>
        <translation>L’hôte contient autre chose que de simples lettres et chiffres.</translation>
    </message>
    <message>
        <source>There is no host.</source>
        <translation>Il n’y a pas d’hôte.</translation>
    </message>
    <message>
        <source>The host is an international name, which can imitate another one.</source>
        <translation>L’hôte est un nom international, qui peut en imiter un autre.</translation>
    </message>
    <message>
        <source>The host is more or less than a plain name.</source>
        <translation>L’hôte est plus ou moins qu’un simple nom.</translation>
    </message>
    <message>
        <source>The host is a number instead of a name.</source>
        <translation>L’hôte est un nombre au lieu d’un nom.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>Le port n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A certificate in the certificate file is damaged.</source>
        <translation>Un certificat du fichier de certificats est endommagé.</translation>
    </message>
    <message>
        <source>The certificate file is too large to be one.</source>
        <translation>Le fichier de certificats est trop gros pour en être un.</translation>
    </message>
    <message>
        <source>The certificate file does not exist.</source>
        <translation>Le fichier de certificats n’existe pas.</translation>
    </message>
    <message>
        <source>The path of the certificate file is not one.</source>
        <translation>Le chemin du fichier de certificats n’en est pas un.</translation>
    </message>
    <message>
        <source>The session no longer accepts calls: it has ended, or its token has run out.</source>
        <translation>La session n’accepte plus d’appels&#xa0;: elle a pris fin, ou son jeton a expiré.</translation>
    </message>
    <message>
        <source>The service ended the stream: the session has ended, or another program follows it now.</source>
        <translation>Le service a mis fin au flux&#xa0;: la session a pris fin, ou un autre programme la suit maintenant.</translation>
    </message>
    <message>
        <source>The line to the service was cut.</source>
        <translation>La connexion au service a été coupée.</translation>
    </message>
    <message>
        <source>The service has ended the stream.</source>
        <translation>Le service a mis fin au flux.</translation>
    </message>
    <message>
        <source>The session has ended as finished; the result was not taken. Your text is kept.</source>
        <translation>La session est terminée&#xa0;; le résultat n’a pas été accepté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The session has ended as interrupted; the result was not taken. Your text is kept.</source>
        <translation>La session a été interrompue&#xa0;; le résultat n’a pas été accepté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The session has ended as failed; the result was not taken. Your text is kept.</source>
        <translation>La session a échoué&#xa0;; le résultat n’a pas été accepté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The session is still active: the result has not arrived. Your text is kept.</source>
        <translation>La session est encore active&#xa0;: le résultat n’est pas arrivé. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Finish again.</source>
        <translation>Terminez à nouveau.</translation>
    </message>
    <message>
        <source>Copy the text if you need it elsewhere.</source>
        <translation>Copiez le texte si vous en avez besoin ailleurs.</translation>
    </message>
    <message>
        <source>The address of this picture holds signs that no address does.</source>
        <translation>L’adresse de cette image contient des signes qu’aucune adresse ne contient.</translation>
    </message>
    <message>
        <source>The address of this picture cannot be read.</source>
        <translation>L’adresse de cette image est illisible.</translation>
    </message>
    <message>
        <source>The address of this picture is no plain https address.</source>
        <translation>L’adresse de cette image n’est pas une simple adresse https.</translation>
    </message>
    <message>
        <source>The address of this picture does not name a public host.</source>
        <translation>L’adresse de cette image n’indique pas un hôte public.</translation>
    </message>
    <message>
        <source>The server of this picture sends on to another one.</source>
        <translation>Le serveur de cette image renvoie vers un autre.</translation>
    </message>
    <message>
        <source>The host of this picture is not on the public internet.</source>
        <translation>L’hôte de cette image n’est pas sur l’internet public.</translation>
    </message>
    <message>
        <source>The profiles are: {names}.</source>
        <translation>Les profils sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Fill it in, then save again.</source>
        <translation>Complétez le champ, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>Le nom {name} est déjà pris.</translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation>Adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be removed here.</source>
        <translation>Le profil {name} ne peut pas être supprimé ici.</translation>
    </message>
    <message>
        <source>The profile was removed, but its client secret may still be in the key store.</source>
        <translation>Le profil a été supprimé, mais son secret client se trouve peut-être encore dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Unlock the key store and remove the entry openobd-desktop there.</source>
        <translation>Déverrouillez le trousseau de clés et supprimez-y l’entrée openobd-desktop.</translation>
    </message>
    <message>
        <source>There is no profile to put back.</source>
        <translation>Il n’y a aucun profil à rétablir.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Votre service informatique a désactivé la démo sur ce PC.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Log in with a profile.</source>
        <translation>Identifiez-vous avec un profil.</translation>
    </message>
    <message>
        <source>A session is open with the profile in use.</source>
        <translation>Une session est ouverte avec le profil utilisé.</translation>
    </message>
    <message>
        <source>The profile was not changed; the session goes on.</source>
        <translation>Le profil n’a pas été changé&#xa0;; la session continue.</translation>
    </message>
    <message>
        <source>Finish the session first.</source>
        <translation>Terminez d’abord la session.</translation>
    </message>
    <message>
        <source>A session has just been started and is not claimed yet.</source>
        <translation>Une session vient d’être démarrée et n’est pas encore prise.</translation>
    </message>
    <message>
        <source>Nothing was changed; the session may be charged.</source>
        <translation>Rien n’a été modifié&#xa0;; la session peut être facturée.</translation>
    </message>
    <message>
        <source>Claim it, or wait a minute until it has closed by itself.</source>
        <translation>Prenez-la, ou attendez une minute qu’elle se soit fermée d’elle-même.</translation>
    </message>
    <message>
        <source>No client secret is known for this profile.</source>
        <translation>Aucun secret client n’est connu pour ce profil.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Edit the profile and enter the secret that the Partner Portal gave you.</source>
        <translation>Modifiez le profil et saisissez le secret que le Partner Portal vous a donné.</translation>
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
        <source>The host of the function did not start it.</source>
        <translation>L’hébergeur de la fonction ne l’a pas démarrée.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. For a server of your own on this PC start the program with --developer --insecure-loopback.</source>
        <translation>Vérifiez l&apos;hôte et le port dans le profil. Pour un serveur à vous sur ce PC, démarrez le programme avec --developer --insecure-loopback.</translation>
    </message>
    <message>
        <source>The certificate of the server names it only in an outdated way.</source>
        <translation>Le certificat du serveur ne le nomme que d&apos;une manière obsolète.</translation>
    </message>
    <message>
        <source>The server does not know the name that this program asks for.</source>
        <translation>Le serveur ne connaît pas le nom demandé par ce programme.</translation>
    </message>
    <message>
        <source>This is too long to be sent.</source>
        <translation>C’est trop long pour être envoyé.</translation>
    </message>
    <message>
        <source>The service no longer tells the state of the session; the result was not taken. Your text is kept.</source>
        <translation>Le service n’indique plus l’état de la session&#xa0;; le résultat n’a pas été pris en compte. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The service no longer tells how the session has ended, so it is not known whether the result was taken. Your text is kept.</source>
        <translation>Le service n’indique plus comment la session s’est terminée&#xa0;; on ignore donc si le résultat a été pris en compte. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>A function is already running in this session.</source>
        <translation>Une fonction est déjà en cours dans cette session.</translation>
    </message>
    <message>
        <source>The context of the function ended without a result.</source>
        <translation>Le contexte de la fonction a pris fin sans résultat.</translation>
    </message>
    <message>
        <source>The ID of a function is a UUID.</source>
        <translation>L’ID d’une fonction est un UUID.</translation>
    </message>
    <message>
        <source>It looks like 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>Il ressemble à 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The link or ticket number that the program was opened with is not understood.</source>
        <translation>Le lien ou le numéro de ticket avec lequel le programme a été ouvert n&apos;est pas compris.</translation>
    </message>
    <message>
        <source>It was not followed, and nothing was started.</source>
        <translation>Il n&apos;a pas été suivi et rien n&apos;a été démarré.</translation>
    </message>
    <message>
        <source>A link looks like openobd://ticket/7848095. Choose Start session and type the ticket number there.</source>
        <translation>Un lien a la forme openobd://ticket/7848095. Choisissez Démarrer une session et saisissez-y le numéro de ticket.</translation>
    </message>
    <message>
        <source>The profile name is missing.</source>
        <translation>Le nom du profil manque.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>L’hôte manque.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>L’ID client manque.</translation>
    </message>
    <message>
        <source>You are signed out, but the client secret may still be in the key store.</source>
        <translation>Vous êtes déconnecté, mais le secret client peut encore se trouver dans le magasin de clés.</translation>
    </message>
    <message>
        <source>The known client secret belongs to another host, cluster or client ID.</source>
        <translation>Le secret client connu appartient à un autre hôte, cluster ou identifiant client.</translation>
    </message>
    <message>
        <source>Enter the client secret again, if it is to be used with what stands here now.</source>
        <translation>Saisissez à nouveau le secret client s&apos;il doit être utilisé avec les valeurs actuelles.</translation>
    </message>
    <message>
        <source>Write it as http://host:port, or leave it empty for the proxy of this PC; the word none means no proxy.</source>
        <translation>Écrivez-le sous la forme http://hôte:port, ou laissez vide pour le proxy de ce PC ; le mot none signifie aucun proxy.</translation>
    </message>
    <message>
        <source>The proxy holds a name or password, which would be kept in a file that anybody can read.</source>
        <translation>Le proxy contient un nom ou un mot de passe, qui resterait dans un fichier lisible par tous.</translation>
    </message>
    <message>
        <source>This kind of proxy cannot be used; only http:// can.</source>
        <translation>Ce type de proxy n’est pas utilisable&#xa0;; seul http:// l’est.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Ce n’est pas l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>A user name of a proxy needs the address of that proxy.</source>
        <translation>Un nom d&apos;utilisateur de proxy nécessite l&apos;adresse de ce proxy.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port, or leave its user name empty.</source>
        <translation>Saisissez le proxy sous la forme http://hôte:port, ou laissez son nom d&apos;utilisateur vide.</translation>
    </message>
    <message>
        <source>This cannot be the user name of a proxy.</source>
        <translation>Ceci ne peut pas être le nom d&apos;utilisateur d&apos;un proxy.</translation>
    </message>
    <message>
        <source>Enter it without a colon.</source>
        <translation>Saisissez-le sans deux-points.</translation>
    </message>
    <message>
        <source>This question cannot be sent as it is.</source>
        <translation>Cette question ne peut pas être envoyée ainsi.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>A session that was started here on the same ticket or connector is not claimed yet.</source>
        <translation>Une session démarrée ici sur le même ticket ou connecteur n’est pas encore prise.</translation>
    </message>
    <message>
        <source>A session that was started here on the same ticket or connector is still active.</source>
        <translation>Une session démarrée ici sur le même ticket ou connecteur est encore active.</translation>
    </message>
    <message>
        <source>Interrupt it, then start again.</source>
        <translation>Interrompez-la, puis démarrez à nouveau.</translation>
    </message>
    <message>
        <source>Claim it, or start again in {seconds} seconds, when it has closed by itself.</source>
        <translation>Prenez-la, ou démarrez à nouveau dans {seconds} secondes, quand elle se sera fermée d’elle-même.</translation>
    </message>
    <message>
        <source>The session was started and is not claimed; it closes by itself 60 seconds after its start.</source>
        <translation>La session a été démarrée et n’est pas prise&#xa0;; elle se ferme d’elle-même 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>Claim it, or start again once it has closed.</source>
        <translation>Prenez-la, ou démarrez à nouveau une fois qu’elle est fermée.</translation>
    </message>
    <message>
        <source>This session is already being claimed here.</source>
        <translation>Cette session est déjà en train d’être prise ici.</translation>
    </message>
    <message>
        <source>Wait for its outcome.</source>
        <translation>Attendez son issue.</translation>
    </message>
    <message>
        <source>It was not claimed; it closes by itself 60 seconds after its start.</source>
        <translation>Elle n’a pas été prise&#xa0;; elle se ferme d’elle-même 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>Claim it again.</source>
        <translation>Prenez-la à nouveau.</translation>
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
        <source>There is no profile to log in with.</source>
        <translation>Il n’y a aucun profil pour s’identifier.</translation>
    </message>
    <message>
        <source>Add a profile or start the demo.</source>
        <translation>Ajoutez un profil ou lancez la démo.</translation>
    </message>
    <message>
        <source>This start is already under way.</source>
        <translation>Ce démarrage est déjà en cours.</translation>
    </message>
    <message>
        <source>Start again in {seconds} seconds.</source>
        <translation>Démarrez à nouveau dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>The profile in use shares nothing with a team.</source>
        <translation>Le profil utilisé ne partage rien avec une équipe.</translation>
    </message>
    <message>
        <source>What was done on this PC is in its own history.</source>
        <translation>Ce qui a été fait sur ce PC est dans son propre historique.</translation>
    </message>
    <message>
        <source>Choose This PC, or log in with a profile.</source>
        <translation>Choisissez Ce PC ou connectez-vous avec un profil.</translation>
    </message>
    <message>
        <source>The stored password of the team database could not be read.</source>
        <translation>Le mot de passe enregistré de la base de données d&apos;équipe n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Unlock the key store. It is asked again automatically, and colleagues are told then.</source>
        <translation>Déverrouillez le magasin de clés. Il est interrogé à nouveau automatiquement, puis les collègues sont informés.</translation>
    </message>
    <message>
        <source>The ticket number is missing.</source>
        <translation>Le numéro de ticket manque.</translation>
    </message>
    <message>
        <source>Enter it, for example 7848095.</source>
        <translation>Saisissez-le, par exemple 7848095.</translation>
    </message>
    <message>
        <source>Leave only the number of the ticket.</source>
        <translation>Ne laissez que le numéro du ticket.</translation>
    </message>
    <message>
        <source>There is more than one number here: {first} and {second}.</source>
        <translation>Il y a plus d’un numéro ici : {first} et {second}.</translation>
    </message>
    <message>
        <source>This is not a ticket number: it has digits only.</source>
        <translation>Ce n’est pas un numéro de ticket&#xa0;: il ne comporterait que des chiffres.</translation>
    </message>
    <message>
        <source>Enter a number such as 7848095, or paste the link of the ticket.</source>
        <translation>Saisissez un numéro comme 7848095, ou collez le lien du ticket.</translation>
    </message>
    <message>
        <source>No ticket has this number.</source>
        <translation>Aucun ticket ne porte ce numéro.</translation>
    </message>
    <message>
        <source>Compare it with the ticket.</source>
        <translation>Comparez-le avec le ticket.</translation>
    </message>
    <message>
        <source>The connector is missing.</source>
        <translation>Le connector manque.</translation>
    </message>
    <message>
        <source>Enter its UUID.</source>
        <translation>Saisissez son UUID.</translation>
    </message>
    <message>
        <source>This is not a connector.</source>
        <translation>Ce n’est pas un connector.</translation>
    </message>
    <message>
        <source>Enter its UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.</source>
        <translation>Saisissez son UUID, comme 1b4e28ba-2fa1-41d2-883f-0016d3cca427, ou son numéro.</translation>
    </message>
    <message>
        <source>A line needs some text, of no more than 2,000 characters.</source>
        <translation>Une ligne doit contenir du texte, 2&#xa0;000 caractères au plus.</translation>
    </message>
    <message>
        <source>A variable needs a key of no more than 300 characters and a value of up to 10,000.</source>
        <translation>Une variable doit avoir une clé de 300 caractères au plus et une valeur de 10&#xa0;000 au plus.</translation>
    </message>
    <message>
        <source>The variable is as it was.</source>
        <translation>La variable est inchangée.</translation>
    </message>
    <message>
        <source>The result of ticket {number} was under way when the program ended.</source>
        <translation>Le résultat du ticket {number} était en cours d’envoi quand le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>The result of session {id} was under way when the program ended.</source>
        <translation>Le résultat de la session {id} était en cours d’envoi quand le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs: its window was raised.</source>
        <translation>openOBD Desktop est déjà ouvert ; sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs with these settings on the PC {host}.</source>
        <translation>openOBD Desktop fonctionne déjà avec ces réglages sur le PC {host}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs as process {number}, but it does not answer.</source>
        <translation>openOBD Desktop fonctionne déjà sous le processus {number}, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end that process or restart this PC.</source>
        <translation>Attendez un instant et réessayez. Si cela n&apos;aide pas, arrêtez ce processus ou redémarrez ce PC.</translation>
    </message>
    <message>
        <source>No second window was opened. Sessions that are open there go on.</source>
        <translation>Aucune deuxième fenêtre n&apos;a été ouverte. Les sessions ouvertes là-bas continuent.</translation>
    </message>
    <message>
        <source>Ticket {ticket} was not opened. Sessions that are open there go on.</source>
        <translation>Le ticket {ticket} n&apos;a pas été ouvert. Les sessions ouvertes là-bas continuent.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the details to support.</source>
        <translation>Réessayez. Si cela persiste, envoyez les détails au support.</translation>
    </message>
    <message>
        <source>This cannot be sent.</source>
        <translation>Ceci ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent; what you typed is still there.</source>
        <translation>Rien n’a été envoyé&#xa0;; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>The address of the server breaks the safety rules.</source>
        <translation>L’adresse du serveur enfreint les règles de sécurité.</translation>
    </message>
    <message>
        <source>No password, token or other data was sent to it.</source>
        <translation>Aucun mot de passe, jeton ou autre donnée ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. If the service itself told this address, inform its support.</source>
        <translation>Vérifiez l’hôte et le port dans le profil. Si le service lui-même a indiqué cette adresse, informez son support.</translation>
    </message>
    <message>
        <source>This picture is not shown.</source>
        <translation>Cette image n’est pas affichée.</translation>
    </message>
    <message>
        <source>The question itself is not touched by this.</source>
        <translation>La question elle-même n’est pas touchée.</translation>
    </message>
    <message>
        <source>Ask whoever wrote the question for a PNG or JPEG at an https address.</source>
        <translation>Demandez à l’auteur de la question un PNG ou JPEG à une adresse https.</translation>
    </message>
    <message>
        <source>The service knows nothing about this.</source>
        <translation>Le service ne sait rien à ce sujet.</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>La session continue.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
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
        <source>Wait for the answer, or ask the new question in its place.</source>
        <translation>Attendez la réponse, ou posez la nouvelle question à sa place.</translation>
    </message>
    <message>
        <source>The service ended the conversation: another program shows its question now, or the session has ended.</source>
        <translation>Le service a mis fin à la conversation&#xa0;: un autre programme affiche maintenant sa question, ou la session a pris fin.</translation>
    </message>
    <message>
        <source>An answer to the open question no longer arrives here.</source>
        <translation>Une réponse à la question ouverte n’arrive plus ici.</translation>
    </message>
    <message>
        <source>Ask again if it is still needed; that takes the screen back.</source>
        <translation>Posez-la à nouveau si elle est encore utile&#xa0;; elle reprend alors l’écran.</translation>
    </message>
    <message>
        <source>The service knows no such function.</source>
        <translation>Le service ne connaît pas cette fonction.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Rien n’a été démarré.</translation>
    </message>
    <message>
        <source>Check the ID of the function, and the provider if another one hosts it.</source>
        <translation>Vérifiez l’ID de la fonction, et le fournisseur si un autre l’héberge.</translation>
    </message>
    <message>
        <source>The service does not allow this function to be run here.</source>
        <translation>Le service n’autorise pas l’exécution de cette fonction ici.</translation>
    </message>
    <message>
        <source>Nothing was started; the session goes on.</source>
        <translation>Rien n’a été démarré&#xa0;; la session continue.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the function.</source>
        <translation>Adressez-vous à l’hébergeur de la fonction.</translation>
    </message>
    <message>
        <source>Nobody hosts this function at the moment.</source>
        <translation>Personne n’héberge cette fonction en ce moment.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the function, and try again later.</source>
        <translation>Adressez-vous à l’hébergeur de la fonction, et réessayez plus tard.</translation>
    </message>
    <message>
        <source>The host of the function did not answer in time.</source>
        <translation>L’hébergeur de la fonction n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The function was called off; the session goes on.</source>
        <translation>La fonction a été annulée&#xa0;; la session continue.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever hosts the function.</source>
        <translation>Réessayez, ou adressez-vous à l’hébergeur de la fonction.</translation>
    </message>
    <message>
        <source>A function is still running in this session.</source>
        <translation>Une fonction est encore en cours dans cette session.</translation>
    </message>
    <message>
        <source>Nothing was sent: a result would end the function and not the session.</source>
        <translation>Rien n’a été envoyé&#xa0;: un résultat mettrait fin à la fonction et non à la session.</translation>
    </message>
    <message>
        <source>Wait for the end of the function or stop it, then try again.</source>
        <translation>Attendez la fin de la fonction ou arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The function was lost from sight: its outcome is not known.</source>
        <translation>La fonction a été perdue de vue&#xa0;: son issue est inconnue.</translation>
    </message>
    <message>
        <source>It may still be working on the car.</source>
        <translation>Elle travaille peut-être encore sur le véhicule.</translation>
    </message>
    <message>
        <source>Ask the person at the car before anything else is done.</source>
        <translation>Demandez à la personne au véhicule avant toute autre action.</translation>
    </message>
    <message>
        <source>Something on this PC does not work.</source>
        <translation>Quelque chose ne fonctionne pas sur ce PC.</translation>
    </message>
    <message>
        <source>Sessions that run are not touched.</source>
        <translation>Les sessions en cours ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Le fichier de certificats ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Without it no connection was tried.</source>
        <translation>Sans lui, aucune connexion n’a été tentée.</translation>
    </message>
    <message>
        <source>The key store of this PC cannot be used.</source>
        <translation>Le trousseau de clés de ce PC n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The client secret is kept for this run only and has to be entered again next time.</source>
        <translation>Le secret client n’est gardé que jusqu’à la fermeture et devra être saisi à nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>Unlock the key store or ask your IT department.</source>
        <translation>Déverrouillez le trousseau de clés ou adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>The client secret is kept until you quit. It is not known whether it was stored too.</source>
        <translation>Le secret client est conservé jusqu&apos;à ce que vous quittiez. On ne sait pas s&apos;il a aussi été enregistré.</translation>
    </message>
    <message>
        <source>The history cannot be saved on this PC.</source>
        <translation>L’historique ne peut pas être enregistré sur ce PC.</translation>
    </message>
    <message>
        <source>Sessions go on as they are, but nothing of them would survive a crash of this program.</source>
        <translation>Les sessions continuent telles quelles, mais rien n’en resterait après un plantage de ce programme.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder in the details may be written.</source>
        <translation>Vérifiez que le disque a de la place et que le dossier indiqué dans les détails est accessible en écriture.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>L’historique ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Sessions that run are not touched, and nothing is deleted.</source>
        <translation>Les sessions en cours ne sont pas touchées, et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the folder in the details and who else uses it.</source>
        <translation>Réessayez. Si cela persiste, vérifiez le dossier indiqué dans les détails et qui d’autre l’utilise.</translation>
    </message>
    <message>
        <source>The settings could not be read or saved.</source>
        <translation>Les paramètres n’ont pas pu être lus ou enregistrés.</translation>
    </message>
    <message>
        <source>The program goes on with what it has; sessions are not touched.</source>
        <translation>Le programme continue avec ce qu’il a&#xa0;; les sessions ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Check that the folder in the details exists and may be written.</source>
        <translation>Vérifiez que le dossier indiqué dans les détails existe et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>The disk with the settings does not answer.</source>
        <translation>Le disque des réglages ne répond pas.</translation>
    </message>
    <message>
        <source>Changes take effect, but they are not saved yet. Sessions are not touched.</source>
        <translation>Les modifications sont prises en compte, mais pas encore enregistrées. Les sessions ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Saving is then completed automatically.</source>
        <translation>Vérifiez le disque ou le lecteur réseau. L’enregistrement se termine ensuite automatiquement.</translation>
    </message>
    <message>
        <source>The settings file could not be read. The program starts with its defaults.</source>
        <translation>Le fichier de réglages n&apos;a pas pu être lu. Le programme démarre avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>The file stays as it is, and changes to the settings are not saved. Sessions are not touched.</source>
        <translation>Le fichier reste tel quel et les modifications des réglages ne sont pas enregistrées. Les sessions ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Check the file in the details, then start the program again.</source>
        <translation>Vérifiez le fichier indiqué dans les détails, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The service could not be told the result: the connection stayed away until the session token ran out.</source>
        <translation>Le résultat n’a pas pu être transmis au service&#xa0;: la connexion est restée coupée jusqu’à l’expiration du jeton de session.</translation>
    </message>
    <message>
        <source>The session may still be active and occupy the car. Your text is kept.</source>
        <translation>La session est peut-être encore active et occupe le véhicule. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Interrupt the session and tell the result by phone.</source>
        <translation>Interrompez la session et communiquez le résultat par téléphone.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on this ticket is not known yet.</source>
        <translation>L’issue d’un démarrage précédent sur ce ticket n’est pas encore connue.</translation>
    </message>
    <message>
        <source>No second session was started.</source>
        <translation>Aucune deuxième session n’a été démarrée.</translation>
    </message>
    <message>
        <source>Wait until the program has found it out; a new start is safe after 65 seconds.</source>
        <translation>Attendez que le programme l’ait découverte&#xa0;; un nouveau démarrage est sûr après 65 secondes.</translation>
    </message>
    <message>
        <source>It is not known whether the session was started: the answer of the service was lost.</source>
        <translation>On ignore si la session a été démarrée&#xa0;: la réponse du service s’est perdue.</translation>
    </message>
    <message>
        <source>If it was started and nobody claims it, it closes by itself within 65 seconds.</source>
        <translation>Si elle a été démarrée et que personne ne la prend, elle se ferme d’elle-même dans les 65 secondes.</translation>
    </message>
    <message>
        <source>Wait: the program looks for it. After that a new start is safe.</source>
        <translation>Attendez&#xa0;: le programme la cherche. Ensuite, un nouveau démarrage est sûr.</translation>
    </message>
    <message>
        <source>The session was claimed, but the answer with its session token was lost.</source>
        <translation>La session a été prise, mais la réponse avec son jeton de session s’est perdue.</translation>
    </message>
    <message>
        <source>The session is active and occupies the car, and nobody can steer it.</source>
        <translation>La session est active et occupe le véhicule, et personne ne peut la piloter.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start a new one on the ticket.</source>
        <translation>Interrompez la session, puis démarrez-en une nouvelle sur le ticket.</translation>
    </message>
    <message>
        <source>The connection was lost for too long: this session can no longer be steered from here.</source>
        <translation>La connexion a été coupée trop longtemps&#xa0;: cette session ne peut plus être pilotée d’ici.</translation>
    </message>
    <message>
        <source>The car may still be occupied by it.</source>
        <translation>Elle occupe peut-être encore le véhicule.</translation>
    </message>
    <message>
        <source>The login did not succeed.</source>
        <translation>L’identification a échoué.</translation>
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
        <source>Compare client ID, client secret and cluster in the profile with the ones from the Partner Portal, then test the connection.</source>
        <translation>Comparez l’ID client, le secret client et le cluster du profil avec ceux du Partner Portal, puis testez la connexion.</translation>
    </message>
    <message>
        <source>The service no longer accepts the login.</source>
        <translation>Le service n’accepte plus l’identification.</translation>
    </message>
    <message>
        <source>The credentials may have been revoked. Check the profile and test the connection.</source>
        <translation>Les identifiants ont peut-être été révoqués. Vérifiez le profil et testez la connexion.</translation>
    </message>
    <message>
        <source>The service refused this.</source>
        <translation>Le service a refusé cela.</translation>
    </message>
    <message>
        <source>The service knows no such ticket.</source>
        <translation>Le service ne connaît pas ce ticket.</translation>
    </message>
    <message>
        <source>No session was started and nothing is charged.</source>
        <translation>Aucune session n’a été démarrée et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Check the number. A ticket of another partner cannot be used.</source>
        <translation>Vérifiez le numéro. Un ticket d’un autre partenaire n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The connector was not found or is not connected.</source>
        <translation>Le connector n’a pas été trouvé ou n’est pas connecté.</translation>
    </message>
    <message>
        <source>Check that the connector is plugged in and has internet, then try again.</source>
        <translation>Vérifiez que le connector est branché et a accès à l’internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The connector of this ticket already has a session.</source>
        <translation>Le connector de ce ticket a déjà une session.</translation>
    </message>
    <message>
        <source>Look for it in the list: go on with it, or interrupt it if nobody works on it, then start again.</source>
        <translation>Cherchez-la dans la liste&#xa0;: continuez-la, ou interrompez-la si personne n’y travaille, puis démarrez à nouveau.</translation>
    </message>
    <message>
        <source>The service has no free server at the moment.</source>
        <translation>Le service n’a aucun serveur libre en ce moment.</translation>
    </message>
    <message>
        <source>No session was started; the ticket is as it was.</source>
        <translation>Aucune session n’a été démarrée&#xa0;; le ticket est resté tel quel.</translation>
    </message>
    <message>
        <source>It makes room by itself: start again in two minutes.</source>
        <translation>Il fait de la place de lui-même&#xa0;: démarrez à nouveau dans deux minutes.</translation>
    </message>
    <message>
        <source>The service no longer knows this session.</source>
        <translation>Le service ne connaît plus cette session.</translation>
    </message>
    <message>
        <source>It has ended; two minutes after its end a session is forgotten by the service.</source>
        <translation>Elle a pris fin&#xa0;; deux minutes après sa fin, le service oublie une session.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualisez la liste.</translation>
    </message>
    <message>
        <source>This session has already ended.</source>
        <translation>Cette session a déjà pris fin.</translation>
    </message>
    <message>
        <source>The action had no effect.</source>
        <translation>L’action n’a eu aucun effet.</translation>
    </message>
    <message>
        <source>Start a new session if there is more to do.</source>
        <translation>Démarrez une nouvelle session s’il reste du travail.</translation>
    </message>
    <message>
        <source>This session has already been claimed.</source>
        <translation>Cette session a déjà été prise.</translation>
    </message>
    <message>
        <source>It belongs to whoever claimed it; it cannot be claimed twice.</source>
        <translation>Elle appartient à qui l’a prise&#xa0;; elle ne peut pas être prise deux fois.</translation>
    </message>
    <message>
        <source>Ask your colleagues. If nobody works on it, interrupt it and start again.</source>
        <translation>Demandez à vos collègues. Si personne n’y travaille, interrompez-la et démarrez à nouveau.</translation>
    </message>
    <message>
        <source>This session cannot be claimed from here.</source>
        <translation>Cette session ne peut pas être prise d’ici.</translation>
    </message>
    <message>
        <source>The service gave no authentication token for it.</source>
        <translation>Le service n’a donné aucun jeton d’authentification pour elle.</translation>
    </message>
    <message>
        <source>Whoever started it can claim it. Otherwise it closes by itself 60 seconds after its start.</source>
        <translation>Qui l’a démarrée peut la prendre. Sinon, elle se ferme d’elle-même 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>The service does not allow this now.</source>
        <translation>Le service ne permet pas cela maintenant.</translation>
    </message>
    <message>
        <source>Refresh the list and look at the state of the session.</source>
        <translation>Actualisez la liste et regardez l’état de la session.</translation>
    </message>
    <message>
        <source>This server does not offer that function.</source>
        <translation>Ce serveur ne propose pas cette fonction.</translation>
    </message>
    <message>
        <source>It runs an older version; everything else works.</source>
        <translation>Sa version est plus ancienne&#xa0;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>The service is still looking for the control units.</source>
        <translation>Le service cherche encore les calculateurs.</translation>
    </message>
    <message>
        <source>It is asked again by itself in a few seconds.</source>
        <translation>Il est réinterrogé automatiquement dans quelques secondes.</translation>
    </message>
    <message>
        <source>The service could not use what was sent.</source>
        <translation>Le service n’a pas pu utiliser ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>The team journal cannot be used.</source>
        <translation>Le journal d’équipe ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Everything goes on and is kept on this PC; colleagues are told as soon as the team journal works again.</source>
        <translation>Tout continue et est conservé sur ce PC ; les collègues le sauront dès que le journal d’équipe fonctionnera à nouveau.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the team database.</source>
        <translation>Transmettez les détails aux responsables de la base de données d’équipe.</translation>
    </message>
    <message>
        <source>This installation lacks the part that talks to a team database.</source>
        <translation>Il manque à cette installation la partie pour une base de données d’équipe.</translation>
    </message>
    <message>
        <source>Install openobd-desktop[team], or choose This PC only in the settings.</source>
        <translation>Installez openobd-desktop[team] ou choisissez Ce PC seulement dans les paramètres.</translation>
    </message>
    <message>
        <source>Nobody knows the host of the team database.</source>
        <translation>L’hôte de la base de données d’équipe est inconnu.</translation>
    </message>
    <message>
        <source>Check the host in the settings, and whether this PC is in the company&apos;s network.</source>
        <translation>Vérifiez l’hôte dans les paramètres et que ce PC est dans le réseau de l’entreprise.</translation>
    </message>
    <message>
        <source>The host of the team database refuses the connection.</source>
        <translation>L’hôte de la base de données d’équipe refuse la connexion.</translation>
    </message>
    <message>
        <source>Check the port in the settings, and whether the database runs.</source>
        <translation>Vérifiez le port dans les paramètres et que la base de données fonctionne.</translation>
    </message>
    <message>
        <source>The team database does not answer.</source>
        <translation>La base de données d’équipe ne répond pas.</translation>
    </message>
    <message>
        <source>Check whether this PC is in the company&apos;s network; it is tried again by itself.</source>
        <translation>Vérifiez que ce PC est dans le réseau de l’entreprise ; un nouvel essai se fait automatiquement.</translation>
    </message>
    <message>
        <source>The team database refuses the user or the password.</source>
        <translation>La base de données d’équipe refuse l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Enter user and password in the settings again, or ask whoever looks after the team database.</source>
        <translation>Saisissez à nouveau l’utilisateur et le mot de passe dans les paramètres, ou demandez aux responsables de la base de données d’équipe.</translation>
    </message>
    <message>
        <source>The team database does not ask for the password in a safe way (SCRAM).</source>
        <translation>La base de données d&apos;équipe ne demande pas le mot de passe de manière sûre (SCRAM).</translation>
    </message>
    <message>
        <source>No password was sent. Everything is kept on this PC until the team journal works.</source>
        <translation>Aucun mot de passe n&apos;a été envoyé. Tout est conservé sur ce PC jusqu&apos;à ce que le journal d&apos;équipe fonctionne.</translation>
    </message>
    <message>
        <source>Have scram-sha-256 set in pg_hba.conf of the server and the user&apos;s password set again. If the database is on this PC, check which program listens at the port.</source>
        <translation>Faites configurer scram-sha-256 dans pg_hba.conf du serveur et redéfinir le mot de passe de l&apos;utilisateur. Si la base de données est sur ce PC, vérifiez quel programme écoute sur le port.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Le serveur n’a pas de base de données de ce nom.</translation>
    </message>
    <message>
        <source>Check the name in the settings, or have the database made; an empty one is enough.</source>
        <translation>Vérifiez le nom dans les paramètres ou faites créer la base de données ; une base vide suffit.</translation>
    </message>
    <message>
        <source>The certificate of the team database cannot be trusted.</source>
        <translation>Le certificat de la base de données d’équipe n’est pas fiable.</translation>
    </message>
    <message>
        <source>Add ?sslrootcert= with the file of your company&apos;s certificates to the address.</source>
        <translation>Ajoutez à l’adresse ?sslrootcert= avec le fichier des certificats de votre entreprise.</translation>
    </message>
    <message>
        <source>The team database offers no encryption.</source>
        <translation>La base de données d’équipe n’offre pas de chiffrement.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the server: beyond this PC nothing is sent without encryption.</source>
        <translation>Faites activer TLS sur le serveur : hors de ce PC, rien n’est envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>The user of the team database lacks the rights that the team journal needs.</source>
        <translation>L’utilisateur de la base de données d’équipe n’a pas les droits nécessaires au journal d’équipe.</translation>
    </message>
    <message>
        <source>Have the user made the owner of the database, or granted reading and writing of the tables openobd_*.</source>
        <translation>Faites de l’utilisateur le propriétaire de la base de données, ou accordez-lui la lecture et l’écriture des tables openobd_*.</translation>
    </message>
    <message>
        <source>A newer version of this program looks after the team database.</source>
        <translation>Une version plus récente de ce programme gère la base de données d’équipe.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC, too.</source>
        <translation>Installez la version plus récente sur ce PC aussi.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>It is not known whether the last action arrived.</source>
        <translation>On ignore si la dernière action est arrivée.</translation>
    </message>
    <message>
        <source>Check the internet connection; then refresh the list to see what is true.</source>
        <translation>Vérifiez la connexion internet&#xa0;; actualisez ensuite la liste pour voir où en sont les choses.</translation>
    </message>
    <message>
        <source>Nothing was sent; sessions that run are not touched by this.</source>
        <translation>Rien n’a été envoyé&#xa0;; les sessions en cours ne sont pas touchées.</translation>
    </message>
    <message>
        <source>No connection to the service came about.</source>
        <translation>La connexion au service n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Vérifiez la connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The address of the service answers, but nothing listens there.</source>
        <translation>L’adresse du service répond, mais rien n’y écoute.</translation>
    </message>
    <message>
        <source>Check host and port in the profile, or try again in a minute.</source>
        <translation>Vérifiez l’hôte et le port dans le profil, ou réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This PC cannot find the address of the service.</source>
        <translation>Ce PC ne trouve pas l’adresse du service.</translation>
    </message>
    <message>
        <source>Check the internet connection or the VPN, and the host in the profile.</source>
        <translation>Vérifiez la connexion internet ou le VPN, et l’hôte dans le profil.</translation>
    </message>
    <message>
        <source>The identity of the server cannot be verified: an unknown authority signed its certificate.</source>
        <translation>L’identité du serveur ne peut pas être vérifiée&#xa0;: une autorité inconnue a signé son certificat.</translation>
    </message>
    <message>
        <source>A company firewall may re-sign the traffic: add the company&apos;s certificate file to the profile. Otherwise give the details to your IT department.</source>
        <translation>Un pare-feu d’entreprise signe peut-être le trafic à nouveau&#xa0;: ajoutez le fichier de certificats de l’entreprise au profil. Sinon, transmettez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>The certificate of the server has expired, or the clock of this PC is wrong.</source>
        <translation>Le certificat du serveur a expiré, ou l’horloge de ce PC est fausse.</translation>
    </message>
    <message>
        <source>Check date and time of this PC. If they are right, inform the service.</source>
        <translation>Vérifiez la date et l’heure de ce PC. Si elles sont justes, informez le service.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid yet: the clock of this PC is probably behind.</source>
        <translation>Le certificat du serveur n’est pas encore valable&#xa0;: l’horloge de ce PC retarde probablement.</translation>
    </message>
    <message>
        <source>Set date and time of this PC, then try again.</source>
        <translation>Réglez la date et l’heure de ce PC, puis réessayez.</translation>
    </message>
    <message>
        <source>The certificate of the server is too weak: its key or signature can be forged.</source>
        <translation>Le certificat du serveur est trop faible : sa clé ou sa signature peut être falsifiée.</translation>
    </message>
    <message>
        <source>Give the details to your IT department: a key of 2048 bits, a signature with SHA-256 and the host in the list of names are needed.</source>
        <translation>Transmettez les détails à votre service informatique : il faut une clé de 2048 bits, une signature SHA-256 et l&apos;hôte dans la liste des noms.</translation>
    </message>
    <message>
        <source>The server refuses to encrypt in a way that is safe today.</source>
        <translation>Le serveur refuse un chiffrement sûr selon les critères actuels.</translation>
    </message>
    <message>
        <source>Give the details to your IT department: TLS 1.2 or newer is needed, without a certificate of this PC.</source>
        <translation>Transmettez les détails à votre service informatique : TLS 1.2 ou plus récent est nécessaire, sans certificat de ce PC.</translation>
    </message>
    <message>
        <source>The server demands a certificate of this PC, which this program does not have.</source>
        <translation>Le serveur exige un certificat de ce PC, que ce programme ne possède pas.</translation>
    </message>
    <message>
        <source>Check host and port in the profile, or give the details to your IT department.</source>
        <translation>Vérifiez l&apos;hôte et le port dans le profil, ou transmettez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>Something other than the service answered: it does not speak HTTP/2.</source>
        <translation>Autre chose que le service a répondu : cela ne parle pas HTTP/2.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. A company firewall may be in between: ask your IT department.</source>
        <translation>Vérifiez l&apos;hôte et le port dans le profil. Un pare-feu d&apos;entreprise peut être en cause : demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>This is not the server it claims to be: its certificate is for another name.</source>
        <translation>Ce n’est pas le serveur qu’il prétend être&#xa0;: son certificat porte un autre nom.</translation>
    </message>
    <message>
        <source>Do not go on in this network. Give the details to your IT department.</source>
        <translation>Ne continuez pas sur ce réseau. Transmettez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>Something other than the service answered, without encryption.</source>
        <translation>Autre chose que le service a répondu, sans chiffrement.</translation>
    </message>
    <message>
        <source>In a guest Wi-Fi open the browser and log in there first. Otherwise check host and port in the profile.</source>
        <translation>Sur un Wi-Fi invité, ouvrez d&apos;abord le navigateur et connectez-vous-y. Sinon, vérifiez l&apos;hôte et le port dans le profil.</translation>
    </message>
    <message>
        <source>The line to the service went silent.</source>
        <translation>La connexion au service est devenue muette.</translation>
    </message>
    <message>
        <source>The program reconnects by itself.</source>
        <translation>Le programme se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>The service closed the line because it was asked too often for a sign of life.</source>
        <translation>Le service a fermé la connexion parce qu’un signe de vie lui était demandé trop souvent.</translation>
    </message>
    <message>
        <source>The program asks less often and reconnects by itself.</source>
        <translation>Le programme demande moins souvent et se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation>Le service redémarre.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>Le service signale une erreur de son côté.</translation>
    </message>
    <message>
        <source>It is not known whether the last action was carried out.</source>
        <translation>On ignore si la dernière action a été exécutée.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is true. If it stays, give the details to the service&apos;s support.</source>
        <translation>Actualisez la liste pour voir où en sont les choses. Si cela persiste, transmettez les détails au support du service.</translation>
    </message>
    <message>
        <source>The answer of the service is larger than this program accepts.</source>
        <translation>La réponse du service est plus grande que ce programme n’accepte.</translation>
    </message>
    <message>
        <source>Give the details to support.</source>
        <translation>Transmettez les détails au support.</translation>
    </message>
    <message>
        <source>The service gave an answer that this program cannot read.</source>
        <translation>Le service a donné une réponse que ce programme ne peut pas lire.</translation>
    </message>
    <message>
        <source>A newer version of this program may be needed. Give the details to support.</source>
        <translation>Une version plus récente de ce programme est peut-être nécessaire. Transmettez les détails au support.</translation>
    </message>
    <message>
        <source>The environment is not used.</source>
        <translation>L’environnement n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Set all of the client id, the client secret and the cluster, or none of them.</source>
        <translation>Définissez l’ID client, le secret client et le cluster tous ensemble, ou aucun.</translation>
    </message>
    <message>
        <source>The environment names a part of a login only. Missing: {names}.</source>
        <translation>L’environnement n’indique qu’une partie d’une identification. Il manque&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>OPENOBD_GRPC_PORT in the environment is not a port.</source>
        <translation>OPENOBD_GRPC_PORT dans l’environnement n’est pas un port.</translation>
    </message>
    <message>
        <source>Set it to a number from 1 to 65535, or leave it out for 443.</source>
        <translation>Donnez-lui un nombre de 1 à 65535, ou supprimez-le pour 443.</translation>
    </message>
    <message>
        <source>The key of the stored tokens could not be removed from the key store of this PC.</source>
        <translation>La clé des jetons enregistrés n’a pas pu être retirée du trousseau de clés de ce PC.</translation>
    </message>
    <message>
        <source>The tokens themselves have been wiped, so the key opens nothing.</source>
        <translation>Les jetons eux-mêmes ont été effacés, la clé n’ouvre donc rien.</translation>
    </message>
    <message>
        <source>Unlock the key store and sign out again, or remove the key there by hand.</source>
        <translation>Déverrouillez le trousseau de clés et déconnectez-vous à nouveau, ou supprimez-y la clé à la main.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It was set aside and the program starts with its defaults.</source>
        <translation>Le fichier des paramètres était endommagé. Il a été mis de côté et le programme démarre avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>Add your profile again. The old file is in the folder that the details name.</source>
        <translation>Ajoutez votre profil à nouveau. L’ancien fichier se trouve dans le dossier indiqué dans les détails.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on ticket {number} is not known yet.</source>
        <translation>L’issue d’un démarrage précédent sur le ticket {number} n’est pas encore connue.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on connector {id} is not known yet.</source>
        <translation>L’issue d’un démarrage précédent sur le connector {id} n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Enter it as postgresql://host:5432/database.</source>
        <translation>Saisissez-la sous la forme postgresql://hote:5432/base.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>Ce n’est pas l’adresse d’une base de données PostgreSQL.</translation>
    </message>
    <message>
        <source>The address does not name the database.</source>
        <translation>L’adresse ne nomme pas la base de données.</translation>
    </message>
    <message>
        <source>The address has characters that cannot be typed.</source>
        <translation>L’adresse contient des caractères qui ne peuvent pas être saisis.</translation>
    </message>
    <message>
        <source>The address of the team database is missing.</source>
        <translation>L’adresse de la base de données d’équipe manque.</translation>
    </message>
    <message>
        <source>The port of the team database is no number from 1 to 65535.</source>
        <translation>Le port de la base de données d’équipe n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The address sets {name}, which cannot be set.</source>
        <translation>L’adresse définit {name}, ce qui n’est pas possible.</translation>
    </message>
    <message>
        <source>Only sslmode and sslrootcert can be set.</source>
        <translation>Seuls sslmode et sslrootcert peuvent être définis.</translation>
    </message>
    <message>
        <source>The address allows a connection without encryption.</source>
        <translation>L’adresse permet une connexion sans chiffrement.</translation>
    </message>
    <message>
        <source>Take sslmode out of the address: beyond this PC nothing is sent without encryption.</source>
        <translation>Retirez sslmode de l’adresse : hors de ce PC, rien n’est envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Rien n’a été envoyé et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>openOBD Desktop runs with these settings.</source>
        <translation>openOBD Desktop fonctionne avec ces paramètres.</translation>
    </message>
    <message>
        <source>Quit it first.</source>
        <translation>Quittez-le d’abord.</translation>
    </message>
    <message>
        <source>The file holds no settings that can be used.</source>
        <translation>Le fichier ne contient aucun paramètre utilisable.</translation>
    </message>
    <message>
        <source>Write it again with --export-settings.</source>
        <translation>Écrivez-le à nouveau avec --export-settings.</translation>
    </message>
    <message>
        <source>This is not a port.</source>
        <translation>Ce n’est pas un port.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, or leave it empty for 443.</source>
        <translation>Saisissez un nombre de 1 à 65535, ou laissez vide pour 443.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in the other program.</source>
        <translation>Choisissez un autre dossier ou nom, ou fermez le fichier dans l’autre programme.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history; this one only reads it.</source>
        <translation>Une version plus récente de ce programme a écrit l’historique&#xa0;; celle-ci ne fait que le lire.</translation>
    </message>
    <message>
        <source>The history may not be written: its folder or file is read-only.</source>
        <translation>L’historique ne peut pas être écrit&#xa0;: son dossier ou son fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The history cannot be saved: the disk is full.</source>
        <translation>L’historique ne peut pas être enregistré&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Another program holds the history; saving is tried again.</source>
        <translation>Un autre programme retient l’historique&#xa0;; l’enregistrement est retenté.</translation>
    </message>
    <message>
        <source>Enter it without; user name and password of the proxy have fields of their own.</source>
        <translation>Saisissez-le sans ; le nom d&apos;utilisateur et le mot de passe du proxy ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate as a .cer, .crt, .pem or .p7b file, or leave the field empty.</source>
        <translation>Choisissez le certificat de l&apos;entreprise sous forme de fichier .cer, .crt, .pem ou .p7b, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The key store of this PC did not answer.</source>
        <translation>Le magasin de clés de ce PC n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>The key store of this PC is locked.</source>
        <translation>Le magasin de clés de ce PC est verrouillé.</translation>
    </message>
    <message>
        <source>No key store is running on this PC.</source>
        <translation>Aucun magasin de clés ne fonctionne sur ce PC.</translation>
    </message>
    <message>
        <source>The stored client secret could not be read, so nothing was sent.</source>
        <translation>Le client secret enregistré n&apos;a pas pu être lu ; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again. To go on without it, edit the profile and enter the client secret there.</source>
        <translation>Déverrouillez le magasin de clés et réessayez. Pour continuer sans lui, modifiez le profil et saisissez-y le client secret.</translation>
    </message>
    <message>
        <source>Close the other program. Saving is then resumed automatically.</source>
        <translation>Fermez l&apos;autre programme. L&apos;enregistrement reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>The folder of the history cannot lock files, as on some network drives.</source>
        <translation>Le dossier de l&apos;historique ne peut pas verrouiller de fichiers, comme sur certains lecteurs réseau.</translation>
    </message>
    <message>
        <source>Use a folder on this PC with --config-dir, or ask your IT department.</source>
        <translation>Utilisez un dossier de ce PC avec --config-dir, ou demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>Make room on the disk. Saving is then resumed automatically.</source>
        <translation>Libérez de l&apos;espace sur le disque. L&apos;enregistrement reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>The disk with the history does not answer.</source>
        <translation>Le disque contenant l&apos;historique ne répond pas.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Saving is then resumed automatically.</source>
        <translation>Vérifiez le disque ou le lecteur réseau. L&apos;enregistrement reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>The policy file of this PC has faults.</source>
        <translation>Le fichier de stratégie de ce PC contient des erreurs.</translation>
    </message>
    <message>
        <source>What can be read of it holds. Protecting settings that cannot be read are at their strictest.</source>
        <translation>Ce qui peut en être lu s&apos;applique. Les réglages de protection illisibles sont au plus strict.</translation>
    </message>
    <message>
        <source>Give the details to your IT department; they name the file and the lines.</source>
        <translation>Transmettez les détails à votre service informatique ; ils indiquent le fichier et les lignes.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password.</source>
        <translation>Le proxy de ce réseau demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter them in the profile. If you have none, ask your IT department.</source>
        <translation>Saisissez-les dans le profil. Si vous n&apos;en avez pas, demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name or password.</source>
        <translation>Le proxy n&apos;accepte pas le nom d&apos;utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Enter them again in the profile, or ask your IT department; only Basic logins can be used.</source>
        <translation>Saisissez-les à nouveau dans le profil, ou demandez à votre service informatique ; seules les connexions Basic sont possibles.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is true. If it happens again, give the details to support.</source>
        <translation>Actualisez la liste pour voir ce qu’il en est. Si cela se reproduit, transmettez les détails au support.</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>Le programme n&apos;a pas été démarré.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The folder of the certificate file does not answer.</source>
        <translation>Le dossier du fichier de certificat ne répond pas.</translation>
    </message>
    <message>
        <source>Check the connection to the network folder, or choose a certificate file on this PC.</source>
        <translation>Vérifiez la connexion au dossier réseau ou choisissez un fichier de certificat sur ce PC.</translation>
    </message>
    <message>
        <source>The program was started in a way that it does not understand.</source>
        <translation>Le programme a été démarré d&apos;une manière qu&apos;il ne comprend pas.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>Correct the shortcut or command that started it, or start it without arguments.</source>
        <translation>Corrigez le raccourci ou la commande qui l&apos;a démarré, ou démarrez-le sans arguments.</translation>
    </message>
    <message>
        <source>openOBD Desktop could not start.</source>
        <translation>openOBD Desktop n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Sessions that are open at the cars are not touched.</source>
        <translation>Les sessions ouvertes sur les véhicules ne sont pas affectées.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, install the program anew or send the details to support.</source>
        <translation>Réessayez. Si cela se reproduit, réinstallez le programme ou envoyez les détails au support.</translation>
    </message>
    <message>
        <source>Some values in the settings file make no sense. Their defaults are used instead.</source>
        <translation>Certaines valeurs du fichier de réglages n&apos;ont pas de sens. Les valeurs par défaut sont utilisées à la place.</translation>
    </message>
    <message>
        <source>All other settings and profiles are in use.</source>
        <translation>Tous les autres réglages et profils sont utilisés.</translation>
    </message>
    <message>
        <source>Check the settings. A copy of the old file is in the folder that the details name.</source>
        <translation>Vérifiez les réglages. Une copie de l&apos;ancien fichier se trouve dans le dossier indiqué dans les détails.</translation>
    </message>
    <message>
        <source>The address allows a connection without verifying which server answers.</source>
        <translation>L&apos;adresse autorise une connexion sans vérifier quel serveur répond.</translation>
    </message>
    <message>
        <source>Take sslmode out of the address, or add sslrootcert with the file of your company&apos;s certificates.</source>
        <translation>Retirez sslmode de l&apos;adresse ou ajoutez sslrootcert avec le fichier des certificats de votre entreprise.</translation>
    </message>
    <message>
        <source>The part that talks to a team database is too old.</source>
        <translation>La partie qui communique avec une base de données d&apos;équipe est trop ancienne.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The server of this picture cannot be reached, or is not the one that the address names.</source>
        <translation>Le serveur de cette image est injoignable, ou n’est pas celui que l’adresse désigne.</translation>
    </message>
    <message>
        <source>This picture did not come within {seconds} s.</source>
        <translation>Cette image n’est pas arrivée en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The server of this picture sends on to another place.</source>
        <translation>Le serveur de cette image renvoie ailleurs.</translation>
    </message>
    <message>
        <source>The server of this picture refuses it ({status}).</source>
        <translation>Le serveur de cette image la refuse ({status}).</translation>
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
        <source>This picture is damaged, or has more than {most} pixels on a side.</source>
        <translation>Cette image est endommagée, ou a plus de {most} pixels sur un côté.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>closed from here</source>
        <translation>fermée d’ici</translation>
    </message>
    <message>
        <source>closed from here after a long silence</source>
        <translation>fermée d’ici après un long silence</translation>
    </message>
    <message>
        <source>another program asks now</source>
        <translation>un autre programme interroge maintenant</translation>
    </message>
    <message>
        <source>the line was lost</source>
        <translation>la connexion a été perdue</translation>
    </message>
    <message>
        <source>the service refused it</source>
        <translation>le service l’a refusée</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>la session a pris fin</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of the connection.</source>
        <translation>
            <numerusform>%n mesure du connector.</numerusform>
            <numerusform>%n mesures du connector.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % over {limit} ms.</source>
        <translation>Latence minimum {low}&#xa0;ms, médiane {middle}&#xa0;ms, maximum {high}&#xa0;ms&#xa0;; {share}&#xa0;% au-dessus de {limit}&#xa0;ms.</translation>
    </message>
    <message>
        <source>Longest time without a reading: {time}.</source>
        <translation>Plus longue durée sans mesure&#xa0;: {time}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Only {limit} characters fit here; the rest was left out.</source>
        <translation>Seuls {limit} caractères tiennent ici ; le reste a été omis.</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>{session}: the service has confirmed the result.</source>
        <translation>{session}&#xa0;: le service a confirmé le résultat.</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Ouvrir le formulaire</translation>
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
        <source>state not known</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finie</translation>
    </message>
    <message>
        <source>lost from sight</source>
        <translation>perdue de vue</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>waiting for its host</source>
        <translation>attend son hébergeur</translation>
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
        <source>The function {function} is working on the car. If it is cut off now, a control unit may be left half written. Wait for its end if you can.</source>
        <translation>La fonction {function} travaille sur la voiture. Si elle est interrompue maintenant, un calculateur peut rester à moitié écrit. Attendez sa fin si vous le pouvez.</translation>
    </message>
    <message>
        <source>{session}: {warning}</source>
        <translation>{session} : {warning}</translation>
    </message>
    <message>
        <source>no result given</source>
        <translation>aucun résultat donné</translation>
    </message>
    <message>
        <source>{result} ({wire})</source>
        <translation>{result} ({wire})</translation>
    </message>
    <message>
        <source>Stopped from here. What it had done by then is not known.</source>
        <translation>Arrêtée d’ici. On ignore ce qu’elle avait fait jusque-là.</translation>
    </message>
    <message>
        <source>It was called off before it began.</source>
        <translation>Elle a été annulée avant de commencer.</translation>
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
        <source>Of this context alone; functions that it calls do not see them.</source>
        <translation>De ce contexte seulement&#xa0;; les fonctions qu’il appelle ne les voient pas.</translation>
    </message>
    <message>
        <source>Shared by all sessions on this connection; they outlive this one.</source>
        <translation>Partagées par toutes les sessions sur cette connexion&#xa0;; elles survivent à celle-ci.</translation>
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
        <source>Asking the key store of this PC for the client secret of {profile}.</source>
        <translation>Le magasin de clés de ce PC est interrogé sur le secret client de {profile}.</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for the first answer of the service.</source>
        <translation>En attente de la première réponse du service.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message numerus="yes">
        <source>Filter and search hide %n session(s).</source>
        <translation>
            <numerusform>Le filtre et la recherche masquent&#xa0;%n session.</numerusform>
            <numerusform>Le filtre et la recherche masquent&#xa0;%n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Vérifier le profil</translation>
    </message>
    <message>
        <source>A profile holds the Partner API credentials to log in with. The demo of the profile menu needs none.</source>
        <translation>Un profil contient les identifiants Partner API pour s’identifier. La démo du menu des profils n’en demande pas.</translation>
    </message>
    <message>
        <source>Waiting for the key store…</source>
        <translation>En attente du magasin de clés…</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Aucun droit</translation>
    </message>
    <message>
        <source>The service lists no sessions of your company. Start one on a ticket.</source>
        <translation>Le service n’indique aucune session de votre entreprise. Démarrez-en une sur un ticket.</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Démarrer sur un ticket</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>end not seen</source>
        <translation>fin non vue</translation>
    </message>
    <message>
        <source>Not seen on this PC; last seen {state}.</source>
        <translation>Pas vue sur ce PC&#xa0;; dernier état vu&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connector {id}</translation>
    </message>
    <message>
        <source>{start} to {end}, {seconds}</source>
        <translation>{start} à {end}, {seconds}</translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation>à partir de {start}</translation>
    </message>
    <message>
        <source>The timeline stays on the PC of {who}.</source>
        <translation>La chronologie reste sur le PC de {who}.</translation>
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
        <source>This takes a moment where there is much of it.</source>
        <translation>Cela prend un moment quand il est long.</translation>
    </message>
    <message>
        <source>No session has all the words of the search in the chosen span of days.</source>
        <translation>Aucune session de la période choisie ne contient tous les mots de la recherche.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Sessions of the demo appear here as soon as they are started, until the program ends.</source>
        <translation>Les sessions de la démo apparaissent ici dès leur démarrage, jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Each session that is started or claimed on this PC appears here and stays.</source>
        <translation>Chaque session démarrée ou prise sur ce PC apparaît ici et y reste.</translation>
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
        <source>Searching… of {total}</source>
        <translation>Recherche… sur {total}</translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation>{matching} sur {total}</translation>
    </message>
    <message>
        <source>{count}, of this demo only</source>
        <translation>{count}, de cette démo seulement</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The history was damaged. It has been kept as {file} and a new one begun.</source>
        <translation>L’historique était endommagé. Il a été conservé sous {file} et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The latest entries of the history were damaged and cannot be read. A copy has been kept as {file}.</source>
        <translation>Les dernières entrées de l&apos;historique étaient endommagées et ne peuvent pas être lues. Une copie a été conservée sous {file}.</translation>
    </message>
    <message>
        <source>The key store of this PC cannot be used at the moment: after a crash no session could be resumed.</source>
        <translation>Le magasin de clés de ce PC ne peut pas être utilisé pour le moment : après un plantage, aucune session ne pourrait être reprise.</translation>
    </message>
    <message>
        <source>The key store of this PC has changed: sessions of the last run cannot be taken up again. The history is complete.</source>
        <translation>Le trousseau de clés de ce PC a changé&#xa0;: les sessions de la dernière exécution ne peuvent pas être reprises. L’historique est complet.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The result waits to be sent, {left} left.
The line is away; it is sent by itself as soon as that is back.</source>
        <translation>Le résultat attend d’être envoyé, reste {left}.
La connexion est coupée&#xa0;; il est envoyé de lui-même dès qu’elle revient.</translation>
    </message>
    <message>
        <source>The line to the service is away.</source>
        <translation>La connexion au service est coupée.</translation>
    </message>
    <message>
        <source>It reconnects by itself. The session goes on and can be steered until {time}, when its token runs out.</source>
        <translation>La connexion se rétablit d’elle-même. La session continue et peut être pilotée jusqu’à {time}, quand son jeton expire.</translation>
    </message>
    <message>
        <source>The session was finished, but not by this program.</source>
        <translation>La session a été terminée, mais pas par ce programme.</translation>
    </message>
    <message>
        <source>The session was interrupted. That says nothing about success.</source>
        <translation>La session a été interrompue. Cela ne dit rien du succès.</translation>
    </message>
    <message>
        <source>The session was ended by a fault of the service.</source>
        <translation>Une erreur du service a mis fin à la session.</translation>
    </message>
    <message>
        <source>The session has ended. The service no longer tells how.</source>
        <translation>La session a pris fin. Le service n’indique plus comment.</translation>
    </message>
    <message>
        <source>No result was sent from here.</source>
        <translation>Aucun résultat n’a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>It is not known whether the result that was sent from here was taken.</source>
        <translation>On ignore si le résultat envoyé d’ici a été pris en compte.</translation>
    </message>
    <message>
        <source>The result that was sent from here was not taken.</source>
        <translation>Le résultat envoyé d’ici n’a pas été pris en compte.</translation>
    </message>
    <message>
        <source>The service has confirmed the result: {results}.</source>
        <translation>Le service a confirmé le résultat&#xa0;: {results}.</translation>
    </message>
    <message>
        <source>User feedback: {feedback}.</source>
        <translation>Retour de l’utilisateur&#xa0;: {feedback}.</translation>
    </message>
    <message>
        <source>Description: {description}</source>
        <translation>Description&#xa0;: {description}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Start a session</source>
        <translation>Démarrer une session</translation>
    </message>
    <message>
        <source>Fetch the list now</source>
        <translation>Charger la liste maintenant</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Show the Sessions page</source>
        <translation>Afficher la page Sessions</translation>
    </message>
    <message>
        <source>Show an open session, in the order of the sidebar</source>
        <translation>Afficher une session ouverte, dans l’ordre de la barre latérale</translation>
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
        <translation>Ouvrir ou prendre la session sélectionnée</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy diagnostics for support, without secrets</source>
        <translation>Copier le diagnostic pour le support, sans secrets</translation>
    </message>
    <message>
        <source>Close a dialog; never ends a session</source>
        <translation>Fermer une boîte de dialogue&#xa0;; ne met jamais fin à une session</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show the next open session; with Shift the one before</source>
        <translation>Afficher la session ouverte suivante&#xa0;; avec Maj, la précédente</translation>
    </message>
    <message>
        <source>Close the page; never ends a session</source>
        <translation>Fermer la page&#xa0;; ne met jamais fin à une session</translation>
    </message>
    <message>
        <source>Send what a dialog is about, such as the result of a session</source>
        <translation>Envoyer ce dont traite une boîte de dialogue, comme le résultat d’une session</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
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
        <translation>Exporter CSV…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <translation>Ai&amp;de</translation>
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
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
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
        <source>{session}: contact with the car is back</source>
        <translation>{session}&#xa0;: contact avec le véhicule rétabli</translation>
    </message>
    <message>
        <source>{session}: less than 30 minutes left</source>
        <translation>{session}&#xa0;: moins de 30 minutes restantes</translation>
    </message>
    <message>
        <source>{session}: less than 10 minutes left</source>
        <translation>{session}&#xa0;: moins de 10 minutes restantes</translation>
    </message>
    <message>
        <source>{session}: its token runs out</source>
        <translation>{session}&#xa0;: son jeton expire</translation>
    </message>
    <message>
        <source>{session}: the result has not arrived yet</source>
        <translation>{session}&#xa0;: le résultat n’est pas encore arrivé</translation>
    </message>
    <message>
        <source>{session}: the result has arrived</source>
        <translation>{session}&#xa0;: le résultat est arrivé</translation>
    </message>
    <message>
        <source>{session}: the question was answered</source>
        <translation>{session}&#xa0;: la question a reçu une réponse</translation>
    </message>
    <message>
        <source>It can no longer be steered from here. Interrupt it, so that the car is not left occupied.</source>
        <translation>La session ne peut plus être pilotée d’ici. Interrompez-la pour que le véhicule ne reste pas occupé.</translation>
    </message>
    <message>
        <source>It comes back by itself; meanwhile the session can hardly be steered.</source>
        <translation>Elle revient d’elle-même&#xa0;; d’ici là, la session ne peut guère être pilotée.</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>La session continue.</translation>
    </message>
    <message>
        <source>It has been away for more than 10 seconds. Ask at the car for the VCI and the internet.</source>
        <translation>Il est perdu depuis plus de 10 secondes. Faites vérifier au véhicule le VCI et l’internet.</translation>
    </message>
    <message>
        <source>A session may run for 4 hours. Plan to finish it.</source>
        <translation>Une session peut durer 4 heures. Prévoyez de la terminer.</translation>
    </message>
    <message>
        <source>A session may run for 4 hours. Finish it now.</source>
        <translation>Une session peut durer 4 heures. Terminez-la maintenant.</translation>
    </message>
    <message>
        <source>In less than a minute the session can no longer be steered from here.</source>
        <translation>Dans moins d’une minute, la session ne pourra plus être pilotée d’ici.</translation>
    </message>
    <message>
        <source>It is sent again as long as that is possible. Do not close the program.</source>
        <translation>Il est renvoyé tant que c’est possible. Ne fermez pas le programme.</translation>
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
</context>
<context>
    <name>offers</name>
    <message>
        <source>Interrupt it</source>
        <translation>L’interrompre</translation>
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
        <translation>Véhicule et ticket</translation>
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
        <source>{title} (waiting)</source>
        <translation>{title} (en attente)</translation>
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
        <source>Is the connector well seated?</source>
        <translation>Le connector est-il bien enfoncé&#xa0;?</translation>
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
        <source>Person at the car</source>
        <translation>Personne au véhicule</translation>
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
        <source>The conversation is closed; the mechanic can chat.</source>
        <translation>La conversation est close&#xa0;; le mécanicien peut utiliser le chat.</translation>
    </message>
    <message>
        <source>The conversation was closed, since nobody had said anything for 55 minutes. The session goes on.</source>
        <translation>La conversation a été fermée, car personne n’avait rien dit depuis 55 minutes. La session continue.</translation>
    </message>
    <message>
        <source>Another program shows its question now. An answer to the one from here no longer arrives; ask again to take the screen back.</source>
        <translation>Un autre programme affiche maintenant sa question. Une réponse à celle d’ici n’arrive plus&#xa0;; posez-la à nouveau pour reprendre l’écran.</translation>
    </message>
    <message>
        <source>The conversation broke off with the line. Ask again once the line is back.</source>
        <translation>La conversation s’est rompue avec la connexion. Posez la question à nouveau quand elle est rétablie.</translation>
    </message>
    <message>
        <source>The service ended the conversation.</source>
        <translation>Le service a mis fin à la conversation.</translation>
    </message>
    <message>
        <source>The session is over, and the conversation with it.</source>
        <translation>La session a pris fin, et la conversation avec elle.</translation>
    </message>
    <message>
        <source>An answer came while no question was open: late, or given twice. It was not used.</source>
        <translation>Une réponse est arrivée sans question ouverte&#xa0;: en retard, ou en double. Elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>An answer to another question came. It was not used.</source>
        <translation>Une réponse à une autre question est arrivée. Elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>The question came back without an answer.</source>
        <translation>La question est revenue sans réponse.</translation>
    </message>
    <message>
        <source>An answer came that the question does not offer. It was not used.</source>
        <translation>Une réponse que la question ne propose pas est arrivée. Elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>The question has more than {most} characters.</source>
        <translation>La question a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>Write at least two answers, one on each line.</source>
        <translation>Écrivez au moins deux réponses, une par ligne.</translation>
    </message>
    <message>
        <source>There are more than {options} answers.</source>
        <translation>Il y a plus de {options} réponses.</translation>
    </message>
    <message>
        <source>One of the answers is empty.</source>
        <translation>Une des réponses est vide.</translation>
    </message>
    <message>
        <source>One of the answers has more than {option} characters.</source>
        <translation>Une des réponses a plus de {option} caractères.</translation>
    </message>
    <message>
        <source>One of the answers is there twice.</source>
        <translation>Une des réponses est en double.</translation>
    </message>
    <message>
        <source>The lowest number is above the highest.</source>
        <translation>Le nombre minimal dépasse le maximal.</translation>
    </message>
    <message>
        <source>There are more than {numbers} numbers, each of which is a button.</source>
        <translation>Il y a plus de {numbers} nombres, dont chacun est un bouton.</translation>
    </message>
    <message>
        <source>A text can be held on the screen for an hour at most.</source>
        <translation>Un texte peut rester une heure au plus à l’écran.</translation>
    </message>
    <message>
        <source>A translation has more than {most} characters.</source>
        <translation>Une traduction a plus de {most} caractères.</translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>Version {version} can be had; this is {own}.</source>
        <translation>La version {version} est disponible&#xa0;; celle-ci est la {own}.</translation>
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
    <message>
        <source>Timeline ({zone})</source>
        <translation>Chronologie ({zone})</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation>
            <numerusform>et&#xa0;%n événement de plus</numerusform>
            <numerusform>et&#xa0;%n événements de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {time} by {user} on {pc} with {program}.</source>
        <translation>Établi le {time} par {user} sur {pc} avec {program}.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session id</source>
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
        <source>Gaps in the line</source>
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
        <source>Who</source>
        <translation>Qui</translation>
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
        <source>The timeline could not be read.</source>
        <translation>La chronologie n&apos;a pas pu être lue.</translation>
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
    <name>resume</name>
    <message>
        <source>Session {id}</source>
        <translation>Session {id}</translation>
    </message>
    <message>
        <source>{session}: was started, not claimed yet; {left} left</source>
        <translation>{session}&#xa0;: démarrée, pas encore prise&#xa0;; reste {left}</translation>
    </message>
    <message>
        <source>{session}: not claimed, too late: its 60 seconds are over</source>
        <translation>{session}&#xa0;: pas prise, trop tard&#xa0;: ses 60 secondes sont écoulées</translation>
    </message>
    <message>
        <source>{session}: was active; {left} left</source>
        <translation>{session}&#xa0;: était active&#xa0;; reste {left}</translation>
    </message>
    <message>
        <source>{session}: was active, too late: its token has run out</source>
        <translation>{session}&#xa0;: était active, trop tard&#xa0;: son jeton a expiré</translation>
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
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Still saving to {path}: its folder does not answer. You can go on working, or save to another folder.</source>
        <translation>Enregistrement dans {path} toujours en cours : le dossier ne répond pas. Vous pouvez continuer à travailler ou enregistrer dans un autre dossier.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Leave empty to use the one in the key store of this PC, if there is one.</source>
        <translation>Laissez vide pour utiliser celui du trousseau de clés de ce PC, s’il y en a un.</translation>
    </message>
    <message>
        <source>No client secret is known. It will be kept in the key store of this PC.</source>
        <translation>Aucun secret client n’est connu. Il sera gardé dans le trousseau de clés de ce PC.</translation>
    </message>
    <message>
        <source>Kept in the key store of this PC. Leave empty to keep it.</source>
        <translation>Gardé dans le trousseau de clés de ce PC. Laissez vide pour le conserver.</translation>
    </message>
    <message>
        <source>Given by the environment of this PC.</source>
        <translation>Donné par l’environnement de ce PC.</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Waiting for the key store…</source>
        <translation>En attente du magasin de clés…</translation>
    </message>
    <message>
        <source>Kept until you quit. It is not known whether the key store holds it too: it did not answer.</source>
        <translation>Conservé jusqu&apos;à ce que vous quittiez. On ne sait pas si le magasin de clés le contient aussi : il n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Kept until you quit. Enter it again next time.</source>
        <translation>Conservé jusqu&apos;à ce que vous quittiez. Saisissez-le à nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>{what} What you enter is kept until you quit.</source>
        <translation>{what} Ce que vous saisissez est conservé jusqu&apos;à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>{what} Leave empty to ask it again. What you enter is kept at least until you quit.</source>
        <translation>{what} Laissez vide pour l&apos;interroger à nouveau. Ce que vous saisissez est conservé au moins jusqu&apos;à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>No client secret is known. {what} What you enter is kept until you quit.</source>
        <translation>Aucun secret client n&apos;est connu. {what} Ce que vous saisissez est conservé jusqu&apos;à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Stored before. {what}</source>
        <translation>Enregistré auparavant. {what}</translation>
    </message>
    <message>
        <source>Kept until you quit: this PC has no key store. Enter it again next time.</source>
        <translation>Conservé jusqu&apos;à ce que vous quittiez : ce PC n&apos;a pas de magasin de clés. Saisissez-le à nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>Kept until you quit. {what} Enter it again next time.</source>
        <translation>Conservé jusqu&apos;à ce que vous quittiez. {what} Saisissez-le à nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>being looked up…</source>
        <translation>recherche en cours…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>until you quit</source>
        <translation>jusqu&apos;à la fermeture</translation>
    </message>
    <message>
        <source>not known whether stored</source>
        <translation>enregistrement incertain</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>de l’environnement</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ran {age}</source>
        <translation>a duré {age}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} sur 4&#xa0;h</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>reste {left}</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>limite dépassée</translation>
    </message>
    <message>
        <source>This session is over its limit of 4 hours: the service may end it at any moment. Finish it now.</source>
        <translation>Cette session a dépassé sa limite de 4 heures&#xa0;: le service peut y mettre fin à tout moment. Terminez-la maintenant.</translation>
    </message>
    <message>
        <source>Less than 10 minutes are left of the 4 hours that a session may run. Finish it now.</source>
        <translation>Il reste moins de 10 minutes sur les 4 heures que peut durer une session. Terminez-la maintenant.</translation>
    </message>
    <message>
        <source>Less than 30 minutes are left of the 4 hours that a session may run. Plan to finish it.</source>
        <translation>Il reste moins de 30 minutes sur les 4 heures que peut durer une session. Prévoyez de la terminer.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>good for {left}</source>
        <translation>valable {left}</translation>
    </message>
    <message>
        <source>renewed {age} ago</source>
        <translation>renouvelé il y a {age}</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Session {id}</translation>
    </message>
    <message>
        <source>{session} …{end}</source>
        <translation>{session} …{end}</translation>
    </message>
    <message>
        <source>connection: {connection}; token: {token}</source>
        <translation>connexion&#xa0;: {connection}&#xa0;; jeton&#xa0;: {token}</translation>
    </message>
    <message>
        <source>wrong car</source>
        <translation>mauvais véhicule</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sans jeton</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>reste {left}</translation>
    </message>
    <message>
        <source>line away</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>token late</source>
        <translation>jeton en retard</translation>
    </message>
    <message>
        <source>no monitor</source>
        <translation>pas de suivi</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans données</translation>
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
        <source>result waits</source>
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
        <source>{subject}: it is not known whether a session was started, since the answer of the service was lost.</source>
        <translation>{subject}&#xa0;: on ignore si une session a été démarrée, car la réponse du service s’est perdue.</translation>
    </message>
    <message>
        <source>Start again is safe in {left}.</source>
        <translation>Un nouveau démarrage est sûr dans {left}.</translation>
    </message>
    <message>
        <source>Start again is safe as soon as the service answers.</source>
        <translation>Un nouveau démarrage est sûr dès que le service répond.</translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s) have appeared since: one may be this one.</source>
        <translation>
            <numerusform>%n nouvelle session est apparue depuis&#xa0;: c’est peut-être celle-ci.</numerusform>
            <numerusform>%n nouvelles sessions sont apparues depuis&#xa0;: l’une d’elles est peut-être celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start again on ticket {number}.</source>
        <translation>Vous pouvez démarrer à nouveau sur le ticket {number}.</translation>
    </message>
    <message>
        <source>You can start again on {connector}.</source>
        <translation>Vous pouvez démarrer à nouveau sur {connector}.</translation>
    </message>
    <message>
        <source>{subject}: a session was started here and is not claimed yet.</source>
        <translation>{subject}&#xa0;: une session a été démarrée ici et n’est pas encore prise.</translation>
    </message>
    <message>
        <source>{left} left to claim it; after that it closes by itself.</source>
        <translation>Il reste {left} pour la prendre&#xa0;; ensuite, elle se ferme d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for the claim.</source>
        <translation>
            <numerusform>%n de plus attend d’être prise.</numerusform>
            <numerusform>%n de plus attendent d’être prises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>subject</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Connector {id}, not charged</source>
        <translation>Connector {id}, non facturé</translation>
    </message>
    <message>
        <source>Ticket not known here</source>
        <translation>Ticket inconnu ici</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>The demo keeps its journal to itself.</source>
        <translation>La démo garde son journal pour elle.</translation>
    </message>
    <message>
        <source>Not shared now. {what}</source>
        <translation>Pas partagé pour le moment. {what}</translation>
    </message>
    <message>
        <source>What is done here stays on this PC.</source>
        <translation>Ce qui est fait ici reste sur ce PC.</translation>
    </message>
    <message>
        <source>Shared as soon as somebody is logged in with a profile; the demo is never shared.</source>
        <translation>Partagé dès que quelqu’un est connecté avec un profil ; la démo n’est jamais partagée.</translation>
    </message>
    <message>
        <source>The team database is being asked…</source>
        <translation>La base de données d’équipe est interrogée…</translation>
    </message>
    <message>
        <source>Shared with the team; the database was last asked {age} ago.</source>
        <translation>Partagé avec l’équipe ; la base de données a été interrogée il y a {age}.</translation>
    </message>
    <message>
        <source>Not shared with the team. {what} {rest}</source>
        <translation>Non partagé avec l’équipe. {what} {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait to be shared.</source>
        <translation>
            <numerusform>%n session attend d’être partagée.</numerusform>
            <numerusform>%n sessions attendent d’être partagées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
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
    <name>times</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours}:{minutes:02d} h</source>
        <translation>{hours}:{minutes:02d} h</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>not offered by this server</source>
        <translation>non proposé par ce serveur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>coupés</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>non coupés</translation>
    </message>
    <message>
        <source>The server is too old for it; the session is not affected.</source>
        <translation>Le serveur est trop ancien pour cela&#xa0;; la session n’est pas affectée.</translation>
    </message>
    <message>
        <source>Nobody here knows whether the testers at the car are muted; mute or unmute them to be sure.</source>
        <translation>Personne ici ne sait si les testeurs au véhicule sont coupés&#xa0;; coupez-les ou rétablissez-les pour en être sûr.</translation>
    </message>
    <message>
        <source>The testers at the car are kept off it, as they are when a session starts.</source>
        <translation>Les testeurs au véhicule en sont tenus à l’écart, comme au démarrage d’une session.</translation>
    </message>
    <message>
        <source>The testers at the car may talk to it at the same time as you.</source>
        <translation>Les testeurs au véhicule peuvent y accéder en même temps que vous.</translation>
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
        <translation>Alerte</translation>
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
        <source>No line was written yet</source>
        <translation>Aucune ligne écrite</translation>
    </message>
    <message>
        <source>What is written here is kept in the workspace of the ticket; the service gives nothing back.</source>
        <translation>Ce qui est écrit ici est conservé dans l’espace de travail du ticket&#xa0;; le service ne renvoie rien.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Our own figures: no readings in the last {span}.</source>
        <translation>Nos propres chiffres&#xa0;: aucune mesure sur {span}.</translation>
    </message>
    <message>
        <source>Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % of the readings over {limit} ms.</source>
        <translation>Sur {span}&#xa0;: minimum {low}&#xa0;ms, médiane {middle}&#xa0;ms, maximum {high}&#xa0;ms&#xa0;; {share}&#xa0;% des mesures au-dessus de {limit}&#xa0;ms.</translation>
    </message>
    <message>
        <source>{share} % of all readings told that the connector was not connected.</source>
        <translation>{share}&#xa0;% de toutes les mesures indiquaient que le connector n’était pas connecté.</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>pas encore de mesures</translation>
    </message>
    <message>
        <source>no data for {age}</source>
        <translation>aucune donnée depuis {age}</translation>
    </message>
    <message>
        <source>no contact with the car for {age}</source>
        <translation>pas de contact avec le véhicule depuis {age}</translation>
    </message>
    <message>
        <source>healthy: few of the last readings are over {limit} ms</source>
        <translation>bonne&#xa0;: peu des dernières mesures dépassent {limit}&#xa0;ms</translation>
    </message>
    <message>
        <source>unhealthy: too many of the last readings are over {limit} ms</source>
        <translation>mauvaise&#xa0;: trop des dernières mesures dépassent {limit}&#xa0;ms</translation>
    </message>
    <message>
        <source>The whole session: {figures}</source>
        <translation>Toute la session&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>never lost</source>
        <translation>jamais perdu</translation>
    </message>
    <message numerus="yes">
        <source>The connector was lost %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>Le connector a été perdu&#xa0;%n fois, pendant {time} en tout.</numerusform>
            <numerusform>Le connector a été perdu&#xa0;%n fois, pendant {time} en tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vehicle</name>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>demande…</translation>
    </message>
    <message>
        <source>being found out; it is asked again by itself</source>
        <translation>en cours de recherche&#xa0;; redemandé automatiquement</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation>non proposé par ce serveur</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>{voltage} V</source>
        <translation>{voltage} V</translation>
    </message>
    <message>
        <source>not reported by the car</source>
        <translation>non communiqué par la voiture</translation>
    </message>
    <message>
        <source>The car tells another VIN than the ticket. Make sure that the connector is in the right car.</source>
        <translation>Le véhicule indique un autre VIN que le ticket. Assurez-vous que le connector est dans le bon véhicule.</translation>
    </message>
    <message>
        <source>Ticket: {ordered}. Car: {told}.</source>
        <translation>Ticket : {ordered}. Véhicule : {told}.</translation>
    </message>
    <message>
        <source>The control units are being detected</source>
        <translation>Détection des calculateurs en cours</translation>
    </message>
    <message>
        <source>That takes some time in a new session; it is asked again by itself.</source>
        <translation>Cela prend un peu de temps dans une nouvelle session&#xa0;; la demande est répétée automatiquement.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Aucun calculateur</translation>
    </message>
    <message>
        <source>The connector has found none in this car.</source>
        <translation>Le connector n’en a trouvé aucun dans ce véhicule.</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>Aucun produit</translation>
    </message>
    <message>
        <source>Nothing was ordered on this ticket.</source>
        <translation>Rien n’a été commandé sur ce ticket.</translation>
    </message>
    <message>
        <source>The server is too old for it; the session is not affected.</source>
        <translation>Le serveur est trop ancien pour cela&#xa0;; la session n’est pas affectée.</translation>
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
        <translation>échouée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>started here</source>
        <translation>démarrée ici</translation>
    </message>
    <message>
        <source>claimed here</source>
        <translation>prise ici</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Started, and not claimed yet: it closes by itself 60 seconds after its start.</source>
        <translation>Démarrée et pas encore prise&#xa0;: elle se ferme d’elle-même 60 secondes après son démarrage.</translation>
    </message>
    <message>
        <source>Claimed and running: it holds its connector.</source>
        <translation>Prise et en cours&#xa0;: elle occupe son connector.</translation>
    </message>
    <message>
        <source>Ended with a result.</source>
        <translation>A pris fin avec un résultat.</translation>
    </message>
    <message>
        <source>Stopped from outside; nothing is said about success.</source>
        <translation>Arrêtée de l’extérieur&#xa0;; rien n’est dit du succès.</translation>
    </message>
    <message>
        <source>Ended by a fault of the service.</source>
        <translation>Une erreur du service y a mis fin.</translation>
    </message>
    <message>
        <source>This program does not know this state; the word is the service&apos;s own.</source>
        <translation>Ce programme ne connaît pas cet état&#xa0;; le mot est celui du service.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>close</translation>
    </message>
    <message>
        <source>claiming</source>
        <translation>prise en cours</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>fin en cours</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connector {id}</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Plus rien à faire.</translation>
    </message>
    <message>
        <source>Vehicle not ready</source>
        <translation>Véhicule pas prêt</translation>
    </message>
    <message>
        <source>Tell the mechanic what is missing, for example ignition on, and repeat.</source>
        <translation>Dites au mécanicien ce qui manque, par exemple contact mis, et recommencez.</translation>
    </message>
    <message>
        <source>Needs to be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Check the outcome by hand or ask the mechanic.</source>
        <translation>Vérifiez l’issue à la main ou demandez au mécanicien.</translation>
    </message>
    <message>
        <source>Only partly done</source>
        <translation>Fait en partie seulement</translation>
    </message>
    <message>
        <source>Finish the rest by hand or run it again.</source>
        <translation>Finissez le reste à la main ou relancez.</translation>
    </message>
    <message>
        <source>Vehicle security refused</source>
        <translation>Accès refusé par le véhicule</translation>
    </message>
    <message>
        <source>Get the maker&apos;s access, PIN or token for this vehicle; your own login is not meant.</source>
        <translation>Procurez-vous l’accès, le PIN ou le jeton du constructeur pour ce véhicule&#xa0;; il ne s’agit pas de votre propre identification.</translation>
    </message>
    <message>
        <source>Coding data missing</source>
        <translation>Données de codage manquantes</translation>
    </message>
    <message>
        <source>Supply the missing data and repeat.</source>
        <translation>Fournissez les données manquantes et recommencez.</translation>
    </message>
    <message>
        <source>Does not fit this vehicle</source>
        <translation>Ne convient pas à ce véhicule</translation>
    </message>
    <message>
        <source>Choose another product or another way; settle the order with the customer.</source>
        <translation>Choisissez un autre produit ou un autre moyen&#xa0;; voyez la commande avec le client.</translation>
    </message>
    <message>
        <source>Communication error</source>
        <translation>Erreur de communication</translation>
    </message>
    <message>
        <source>Check the seat of the VCI, wake the control unit, look at the internet connection.</source>
        <translation>Vérifiez que le VCI est bien enfoncé, réveillez le calculateur, regardez la connexion internet.</translation>
    </message>
    <message>
        <source>Error in the script</source>
        <translation>Erreur dans le script</translation>
    </message>
    <message>
        <source>Describe it and report it to the developer.</source>
        <translation>Décrivez-la et signalez-la au développeur.</translation>
    </message>
    <message>
        <source>Outside service down</source>
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
        <source>Describe in words what happened.</source>
        <translation>Décrivez avec des mots ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
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
        <source>This result needs a description.</source>
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
        <translation>Session prise</translation>
    </message>
    <message>
        <source>Session taken up again</source>
        <translation>Session reprise</translation>
    </message>
    <message>
        <source>Line to the service lost</source>
        <translation>Connexion au service perdue</translation>
    </message>
    <message>
        <source>Line to the service is back</source>
        <translation>Connexion au service rétablie</translation>
    </message>
    <message>
        <source>Session token ran out</source>
        <translation>Jeton de session expiré</translation>
    </message>
    <message>
        <source>Connector lost</source>
        <translation>Connector perdu</translation>
    </message>
    <message>
        <source>Connector is back</source>
        <translation>Connector revenu</translation>
    </message>
    <message>
        <source>Connection in figures</source>
        <translation>Connexion en chiffres</translation>
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
        <translation>Conversation close</translation>
    </message>
    <message>
        <source>Locals muted</source>
        <translation>Testeurs locaux coupés</translation>
    </message>
    <message>
        <source>Locals unmuted</source>
        <translation>Testeurs locaux rétablis</translation>
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
        <translation>Fonction finie</translation>
    </message>
    <message>
        <source>Function not run</source>
        <translation>Fonction non exécutée</translation>
    </message>
    <message>
        <source>Result sent</source>
        <translation>Résultat envoyé</translation>
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
        <translation>Session échouée</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session close</translation>
    </message>
</context>
</TS>
