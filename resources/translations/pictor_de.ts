<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Copied. Have a look at it before you hand it on.</source>
        <extracomment>AboutPage._copy</extracomment>
        <translation>Kopiert. Sehen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Copy diagnostics</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Licences…</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Log</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Made with the work of others</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Mit der Arbeit anderer gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Open folder</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Open log folder</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Pictor's folder</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Ordner von Pictor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>The free software that is inside Pictor.</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Die freie Software, die in Pictor steckt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Version %1</source>
        <extracomment>AboutPage._make_head</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>Versions, counts and the end of the log. No key and no prompt is in it.</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Versionen, Anzahlen und das Ende des Protokolls. Kein Schlüssel und kein Prompt ist darin.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about.py"/>
        <source>When you ask for help</source>
        <extracomment>AboutPage.__init__</extracomment>
        <translation>Wenn Sie um Hilfe bitten</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>%1 left on this key</source>
        <extracomment>credit_words</extracomment>
        <translation>Noch %1 auf diesem Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>%1 of credit left</source>
        <extracomment>credit_words</extracomment>
        <translation>Noch %1 Guthaben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked %Ln minutes ago</source>
        <extracomment>checked_words</extracomment>
        <translation>
            <numerusform>Vor %Ln Minute geprüft</numerusform>
            <numerusform>Vor %Ln Minuten geprüft</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked a minute ago</source>
        <extracomment>checked_words</extracomment>
        <translation>Vor einer Minute geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked at %1</source>
        <extracomment>checked_words</extracomment>
        <translation>Um %1 geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checked just now</source>
        <extracomment>checked_words</extracomment>
        <translation>Gerade eben geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Checking your key…</source>
        <extracomment>standing</extracomment>
        <translation>Ihr Schlüssel wird geprüft …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Connected to %1</source>
        <extracomment>standing</extracomment>
        <translation>Mit %1 verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Kept in a private file on this computer, not encrypted; other accounts can't read it. Pictor never writes it to a log.</source>
        <extracomment>where_words</extracomment>
        <translation>In einer privaten Datei auf diesem Computer, nicht verschlüsselt; andere Konten können sie nicht lesen. Pictor schreibt ihn nie in ein Protokoll.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Kept in your system keychain. Pictor never writes it to a file or a log.</source>
        <extracomment>where_words</extracomment>
        <translation>Im Schlüsselbund Ihres Systems. Pictor schreibt ihn nie in eine Datei oder ein Protokoll.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Kept until Pictor closes, and written nowhere. You will be asked for it again.</source>
        <extracomment>where_words</extracomment>
        <translation>Nur bis Pictor geschlossen wird, und nirgends aufgeschrieben. Sie werden wieder danach gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Last checked: %1</source>
        <extracomment>checked_words</extracomment>
        <translation>Zuletzt geprüft: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Looking for your key…</source>
        <extracomment>standing</extracomment>
        <translation>Ihr Schlüssel wird gesucht …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Not connected</source>
        <extracomment>standing</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Nothing is known of %1</source>
        <extracomment>standing</extracomment>
        <translation>Über %1 ist nichts bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>OpenRouter isn't answering.</source>
        <extracomment>explained</extracomment>
        <translation>OpenRouter antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Read from OPENROUTER_API_KEY in the environment Pictor was started in. Pictor doesn't store it; to use another key, change it there.</source>
        <extracomment>where_words</extracomment>
        <translation>Aus OPENROUTER_API_KEY in der Umgebung gelesen, in der Pictor gestartet wurde. Pictor speichert ihn nicht; für einen anderen Schlüssel ändern Sie ihn dort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Real models need an OpenRouter account; the demo painter doesn't.</source>
        <extracomment>standing</extracomment>
        <translation>Echte Modelle brauchen ein Konto bei OpenRouter; der Demo-Maler nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Sign in on OpenRouter's page there, then come back.</source>
        <extracomment>standing</extracomment>
        <translation>Melden Sie sich dort auf der Seite von OpenRouter an und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>This is usually short.</source>
        <extracomment>explained</extracomment>
        <translation>Das dauert meist nicht lange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Waiting for your browser…</source>
        <extracomment>standing</extracomment>
        <translation>Warten auf Ihren Browser …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/connection_words.py"/>
        <source>Your credit is running low</source>
        <extracomment>standing</extracomment>
        <translation>Ihr Guthaben geht zur Neige</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>API key</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Add credit</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>Guthaben aufladen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Paste an API key</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>API-Schlüssel einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Replace</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Sign in with OpenRouter</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>Bei OpenRouter anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/account.py"/>
        <source>Sign out</source>
        <extracomment>AccountPage._make_parts</extracomment>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>AccountRoom</name>
    <message>
        <location filename="../../desktop_app/ui/account_room.py"/>
        <source>%1 left</source>
        <extracomment>AccountRoom._show</extracomment>
        <translation>Noch %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/account_room.py"/>
        <source>Only %1 of credit is left.</source>
        <extracomment>AccountRoom._show</extracomment>
        <translation>Nur noch %1 Guthaben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/account_room.py"/>
        <source>The key of your environment is still in use.</source>
        <extracomment>AccountRoom._on_stayed</extracomment>
        <translation>Der Schlüssel Ihrer Umgebung wird weiter verwendet.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>A screen up and down</source>
        <translation>Einen Bildschirm auf und ab</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Add to a collection…</source>
        <translation>Zu einer Sammlung hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Back and on</source>
        <translation>Zurück und weiter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Back to the gallery</source>
        <translation>Zurück zur Galerie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Cancel all jobs</source>
        <translation>Alle Aufträge abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Cancel the focused job</source>
        <translation>Den gewählten Auftrag abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Check library…</source>
        <translation>Bibliothek prüfen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Compare models…</source>
        <translation>Modelle vergleichen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Contact sheet…</source>
        <translation>Kontaktabzug …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Copy the prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Edit the picture</source>
        <translation>Bild bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Export as…</source>
        <translation>Exportieren als …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>First and last picture</source>
        <translation>Erstes und letztes Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Fit, 100 %</source>
        <translation>Einpassen, 100 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Five stars</source>
        <translation>Fünf Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Flip from one to the other</source>
        <translation>Vom einen zum anderen wechseln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Four stars</source>
        <translation>Vier Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Go to the aspect ratios</source>
        <translation>Zu den Seitenverhältnissen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Go to the gallery</source>
        <translation>Zur Galerie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Go to the next region</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Go to the prompt</source>
        <translation>Zum Prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>How models have fared</source>
        <translation>Wie Modelle abgeschnitten haben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Keep on the reference shelf…</source>
        <translation>Ins Referenzregal legen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Locate the file…</source>
        <translation>Datei suchen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Move the picture</source>
        <translation>Bild bewegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>One more</source>
        <translation>Noch eines</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>One star</source>
        <translation>Ein Stern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>One tile for all versions</source>
        <translation>Eine Kachel für alle Versionen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Open the picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Pack the whole library…</source>
        <translation>Ganze Bibliothek packen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Pack with recipes…</source>
        <translation>Mit Rezepten packen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Previous and next picture</source>
        <translation>Voriges und nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Quick look while held</source>
        <translation>Schnellansicht, solange gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Quit Pictor</source>
        <translation>Pictor beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Reference shelf</source>
        <translation>Referenzregal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Remove from the collection</source>
        <translation>Aus der Sammlung entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Remove from the library…</source>
        <translation>Aus der Bibliothek entfernen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Restore a backup…</source>
        <translation>Eine Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Reuse all settings</source>
        <translation>Alle Einstellungen wiederverwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Reuse the prompt</source>
        <translation>Prompt wiederverwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Select more while moving</source>
        <translation>Beim Bewegen mehr auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Select or not</source>
        <translation>Auswählen oder nicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Shorter, longer</source>
        <translation>Kürzer, länger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show all versions</source>
        <translation>Alle Versionen anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show its comparison of models</source>
        <translation>Seinen Modellvergleich anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show or hide the create panel</source>
        <translation>Bereich „Gestalten“ ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show what was sent…</source>
        <translation>Anzeigen, was gesendet wurde …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Show what will be sent…</source>
        <translation>Anzeigen, was gesendet wird …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Slide one over the other</source>
        <translation>Eines über das andere schieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Slideshow</source>
        <translation>Diaschau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Snippets…</source>
        <translation>Textbausteine …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Take the last decision back</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Three stars</source>
        <translation>Drei Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Two stars</source>
        <translation>Zwei Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Use as reference</source>
        <translation>Als Referenz verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>Version before and after</source>
        <translation>Vorige und nächste Version</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>Zoom in and out</source>
        <translation>Vergrößern und verkleinern</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../desktop_app/ui/settings/activity_rows.py"/>
        <source>Done</source>
        <extracomment>outcome</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity_rows.py"/>
        <source>Failed</source>
        <extracomment>outcome</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Activity</source>
        <extracomment>ActivityList.__init__</extracomment>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>All</source>
        <extracomment>ActivityPage.__init__</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Copy details</source>
        <extracomment>ActivityPage._open_menu</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Copy prompt</source>
        <extracomment>ActivityPage._open_menu</extracomment>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Failed</source>
        <extracomment>ActivityPage.__init__</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Nothing has been made yet.</source>
        <extracomment>ActivityPage.refresh</extracomment>
        <translation>Es wurde noch nichts gemacht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Nothing has failed.</source>
        <extracomment>ActivityPage.refresh</extracomment>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Reuse</source>
        <extracomment>ActivityPage._open_menu</extracomment>
        <translation>Wiederverwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/activity.py"/>
        <source>Show more</source>
        <extracomment>ActivityPage.__init__</extracomment>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_tiles.py"/>
        <source>Add references</source>
        <extracomment>AddTile.__init__</extracomment>
        <translation>Referenzen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_tiles.py"/>
        <source>Add references…</source>
        <extracomment>AddTile.forbid</extracomment>
        <translation>Referenzen hinzufügen …</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <location filename="../../desktop_app/ui/settings/amounts.py"/>
        <source>That is more than can be a limit.</source>
        <extracomment>amount_text</extracomment>
        <translation>Das ist mehr, als eine Grenze sein kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/amounts.py"/>
        <source>Write an amount in dollars, such as %1.</source>
        <extracomment>amount_text</extracomment>
        <translation>Schreiben Sie einen Betrag in Dollar, etwa %1.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Contrast</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Dark</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Fields and buttons have an edge, and no words are faint.</source>
        <extracomment>AppearancePage._show</extracomment>
        <translation>Felder und Knöpfe haben einen Rand, und keine Wörter sind blass.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Full</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Language</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Less</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Light</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Like the system</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>More</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Motion</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Nothing moves by itself, and progress goes in steps.</source>
        <extracomment>AppearancePage._show</extracomment>
        <translation>Nichts bewegt sich von selbst, und Fortschritt geht in Schritten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Picture size on the wall</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Bildgröße an der Wand</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Start again</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>System</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Theme</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>Usual</source>
        <extracomment>AppearancePage.__init__</extracomment>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/appearance.py"/>
        <source>When Pictor starts the next time.</source>
        <extracomment>AppearancePage._show</extracomment>
        <translation>Beim nächsten Start von Pictor.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%1 of %Ln pictures are ready</source>
        <extracomment>told</extracomment>
        <translation>
            <numerusform>%1 von %Ln Bild ist fertig</numerusform>
            <numerusform>%1 von %Ln Bildern sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%Ln pictures are ready.</source>
        <extracomment>_ready</extracomment>
        <translation>
            <numerusform>%Ln Bild ist fertig.</numerusform>
            <numerusform>%Ln Bilder sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>%Ln pictures need you.</source>
        <extracomment>_need_you</extracomment>
        <translation>
            <numerusform>%Ln Bild braucht Sie.</numerusform>
            <numerusform>%Ln Bilder brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>Choose “%1” in Pictor.</source>
        <extracomment>_remedy</extracomment>
        <translation>Wählen Sie „%1“ in Pictor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/background.py"/>
        <source>Show</source>
        <extracomment>Background._on_rested</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/background_words.py"/>
        <source>Your picture is ready.</source>
        <extracomment>_ready</extracomment>
        <translation>Ihr Bild ist fertig.</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Back up now</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Backed up.</source>
        <extracomment>BackupDialog._on_made</extracomment>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Backing up…</source>
        <extracomment>BackupDialog._make</extracomment>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Backups</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Close</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Looking…</source>
        <extracomment>BackupDialog._fill</extracomment>
        <translation>Suche …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Pictor copies the library's list once a day: what there is, what you noted, and what it cost. The pictures themselves are files, and stay where they are.</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>Pictor kopiert die Liste der Bibliothek einmal am Tag: was es gibt, was Sie notiert haben und was es gekostet hat. Die Bilder selbst sind Dateien und bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>Restore…</source>
        <extracomment>BackupDialog.__init__</extracomment>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>There is no backup yet.</source>
        <extracomment>BackupDialog._fill</extracomment>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>%1 · before an update</source>
        <extracomment>_row</extracomment>
        <translation>%1 · vor einer Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>%1 · before going back</source>
        <extracomment>_row</extracomment>
        <translation>%1 · vor dem Zurückgehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_dialog.py"/>
        <source>%Ln pictures</source>
        <extracomment>pictures_words</extracomment>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>%1 %</source>
        <extracomment>Bar._percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Back</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Back (Esc)</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>Zurück (Esc)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Compare %Ln pictures</source>
        <extracomment>Bar.show_count</extracomment>
        <translation>
            <numerusform>%Ln Bild vergleichen</numerusform>
            <numerusform>%Ln Bilder vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Facts that differ</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>Angaben, die sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Fit</source>
        <extracomment>Bar.show_zoom</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Swap in place</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>An Ort und Stelle tauschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Wipe</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>Überschieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/bar.py"/>
        <source>Zoom</source>
        <extracomment>Bar.__init__</extracomment>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Cancel</source>
        <extracomment>BrowserWait.__init__</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Copied</source>
        <extracomment>BrowserWait._on_copy</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Copy the address</source>
        <extracomment>BrowserWait.__init__, BrowserWait.wait_at</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Open again</source>
        <extracomment>BrowserWait.__init__</extracomment>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Sign in on OpenRouter's page there, then come back.</source>
        <extracomment>BrowserWait.__init__</extracomment>
        <translation>Melden Sie sich dort auf der Seite von OpenRouter an und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/browser_wait.py"/>
        <source>Waiting for your browser…</source>
        <extracomment>BrowserWait.__init__</extracomment>
        <translation>Warten auf Ihren Browser …</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Copied. Have a look at it before you hand it on.</source>
        <extracomment>BugReport._copy</extracomment>
        <translation>Kopiert. Sehen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Copy report</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Go on</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Open log folder</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Quit</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Something in Pictor went wrong.</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>In Pictor ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>The report says what went wrong, and in which part. No key is in it.</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>Der Bericht sagt, was in welchem Teil schiefging. Kein Schlüssel ist darin.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Your pictures are safe: each is on the disk as soon as it has come. You can go on; if something behaves oddly, close Pictor and open it again.</source>
        <extracomment>BugReport.__init__</extracomment>
        <translation>Ihre Bilder sind sicher: jedes ist auf der Festplatte, sobald es da ist. Sie können weitermachen; wenn sich etwas seltsam verhält, schließen Sie Pictor und öffnen Sie es wieder.</translation>
    </message>
</context>
<context>
    <name>BugRoom</name>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Copy report</source>
        <extracomment>BugRoom.tell_crash</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Pictor ended unexpectedly last time. Your pictures are safe.</source>
        <extracomment>BugRoom.tell_crash</extracomment>
        <translation>Pictor wurde beim letzten Mal unerwartet beendet. Ihre Bilder sind sicher.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/bug_report.py"/>
        <source>Report copied</source>
        <extracomment>BugRoom._copy</extracomment>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>Delete</source>
        <extracomment>Caption.__init__</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>Favourite</source>
        <extracomment>Caption.__init__, Caption.show_picture</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>More</source>
        <extracomment>Caption.__init__</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>Open</source>
        <extracomment>Caption.__init__</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>Remove from favourites</source>
        <extracomment>Caption.show_picture</extracomment>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <location filename="../../desktop_app/ui/compare/cell.py"/>
        <source>%1, %2: %3</source>
        <extracomment>Cell.show_answer</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ChangedProse</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>Added: %1</source>
        <extracomment>ChangedProse._spoken</extracomment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>Removed: %1</source>
        <extracomment>ChangedProse._spoken</extracomment>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln are still missing.</source>
        <extracomment>_sentences</extracomment>
        <translation>
            <numerusform>%Ln fehlt noch.</numerusform>
            <numerusform>%Ln fehlen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln belong to other pictures.</source>
        <translation>
            <numerusform>%Ln gehört zu einem anderen Bild.</numerusform>
            <numerusform>%Ln gehören zu anderen Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln can't be read as pictures.</source>
        <translation>
            <numerusform>%Ln kann nicht als Bild gelesen werden.</numerusform>
            <numerusform>%Ln können nicht als Bilder gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files are missing</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>%Ln Datei fehlt</numerusform>
            <numerusform>%Ln Dateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln files found again.</source>
        <translation>
            <numerusform>%Ln Datei wiedergefunden.</numerusform>
            <numerusform>%Ln Dateien wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln files found.</source>
        <translation>
            <numerusform>%Ln Datei gefunden.</numerusform>
            <numerusform>%Ln Dateien gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files have changed</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>%Ln Datei hat sich geändert</numerusform>
            <numerusform>%Ln Dateien haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln files that are no pictures</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>%Ln Datei, die kein Bild ist</numerusform>
            <numerusform>%Ln Dateien, die keine Bilder sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln have their recipes beside them.</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>%Ln hat das Rezept neben sich.</numerusform>
            <numerusform>%Ln haben ihre Rezepte neben sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln kept as they are now.</source>
        <translation>
            <numerusform>%Ln bleibt, wie es jetzt ist.</numerusform>
            <numerusform>%Ln bleiben, wie sie jetzt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln leftovers of interrupted work</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>%Ln Überrest unterbrochener Arbeit</numerusform>
            <numerusform>%Ln Überreste unterbrochener Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln pictures added.</source>
        <translation>
            <numerusform>%Ln Bild hinzugefügt.</numerusform>
            <numerusform>%Ln Bilder hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures are here more than once</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>%Ln Bild ist mehr als einmal da</numerusform>
            <numerusform>%Ln Bilder sind mehr als einmal da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures have no recipe beside them</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>%Ln Bild hat kein Rezept neben sich</numerusform>
            <numerusform>%Ln Bilder haben kein Rezept neben sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln pictures the library doesn't know</source>
        <extracomment>_orphans</extracomment>
        <translation>
            <numerusform>%Ln Bild, das die Bibliothek nicht kennt</numerusform>
            <numerusform>%Ln Bilder, die die Bibliothek nicht kennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln places can't be read</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>%Ln Ort kann nicht gelesen werden</numerusform>
            <numerusform>%Ln Orte können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln recipes without pictures</source>
        <extracomment>_calm</extracomment>
        <translation>
            <numerusform>%Ln Rezept ohne Bild</numerusform>
            <numerusform>%Ln Rezepte ohne Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln recipes written.</source>
        <translation>
            <numerusform>%Ln Rezept geschrieben.</numerusform>
            <numerusform>%Ln Rezepte geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>%Ln removed from the library.</source>
        <translation>
            <numerusform>%Ln aus der Bibliothek entfernt.</numerusform>
            <numerusform>%Ln aus der Bibliothek entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln things to decide.</source>
        <extracomment>verdict</extracomment>
        <translation>
            <numerusform>%Ln Sache ist zu entscheiden.</numerusform>
            <numerusform>%Ln Dinge sind zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>%Ln times</source>
        <extracomment>_of_alike</extracomment>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Add to the library</source>
        <extracomment>_orphans</extracomment>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Adding up the space used…</source>
        <extracomment>progress_words</extracomment>
        <translation>Der belegte Platz wird zusammengezählt …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>All is well: %Ln pictures, every file is there.</source>
        <extracomment>verdict</extracomment>
        <translation>
            <numerusform>Alles in Ordnung: %Ln Bild, die Datei ist da.</numerusform>
            <numerusform>Alles in Ordnung: %Ln Bilder, jede Datei ist da.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>All is well: one picture, and its file is there.</source>
        <extracomment>verdict</extracomment>
        <translation>Alles in Ordnung: ein Bild, und seine Datei ist da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>All is well: the library is empty.</source>
        <extracomment>verdict</extracomment>
        <translation>Alles in Ordnung: die Bibliothek ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Arriving</source>
        <extracomment>use_rows</extracomment>
        <translation>Im Eintreffen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Backups</source>
        <extracomment>use_rows</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Backups…</source>
        <extracomment>_groups</extracomment>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Comparing names and sizes: %1 of %2</source>
        <extracomment>progress_words</extracomment>
        <translation>Namen und Größen werden verglichen: %1 von %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Conversations</source>
        <extracomment>use_rows</extracomment>
        <translation>Gespräche</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Every file was read.</source>
        <extracomment>verdict</extracomment>
        <translation>Jede Datei wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Files with the same content. You may want to delete one of each.</source>
        <extracomment>_calm</extracomment>
        <translation>Dateien mit demselben Inhalt. Vielleicht möchten Sie je eine davon löschen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Find again</source>
        <extracomment>_groups</extracomment>
        <translation>Wiederfinden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Found among your pictures, and left alone.</source>
        <extracomment>_orphans</extracomment>
        <translation>Unter Ihren Bildern gefunden und in Ruhe gelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Found among your pictures, but not in the library.</source>
        <extracomment>_orphans</extracomment>
        <translation>Unter Ihren Bildern gefunden, aber nicht in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Go back to a backup: pictures made since then are read from their files, and the damaged list is kept aside.</source>
        <extracomment>_groups</extracomment>
        <translation>Zu einer Sicherung zurückgehen: seither gemachte Bilder werden aus ihren Dateien gelesen, und die beschädigte Liste wird aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Keep as it is</source>
        <extracomment>_groups</extracomment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Keep as they are</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>Lassen, wie es ist</numerusform>
            <numerusform>Lassen, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>Kept as it is now.</source>
        <translation>Bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Leftovers</source>
        <extracomment>use_rows</extracomment>
        <translation>Überreste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Look in a folder…</source>
        <extracomment>_groups</extracomment>
        <translation>In einem Ordner suchen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Looking for moved files: %1 looked at</source>
        <extracomment>progress_words</extracomment>
        <translation>Verschobene Dateien werden gesucht: %1 angesehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Moved, renamed or deleted outside Pictor, which can look for the content elsewhere in the library.</source>
        <extracomment>_groups</extracomment>
        <translation>Außerhalb von Pictor verschoben, umbenannt oder gelöscht; Pictor kann den Inhalt anderswo in der Bibliothek suchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Names and sizes were compared.</source>
        <extracomment>verdict</extracomment>
        <translation>Namen und Größen wurden verglichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>No harm, and a record of what was made.</source>
        <extracomment>_calm</extracomment>
        <translation>Kein Schaden, und ein Nachweis dessen, was gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>No recipe could be written.</source>
        <translation>Kein Rezept konnte geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>None of them was found.</source>
        <translation>Keine davon wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Nothing was changed.</source>
        <extracomment>verdict</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One belongs to another picture.</source>
        <translation>Eine gehört zu einem anderen Bild.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One can't be read as a picture.</source>
        <translation>Eine kann nicht als Bild gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One file found again.</source>
        <translation>Eine Datei wiedergefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One file has changed</source>
        <extracomment>_groups</extracomment>
        <translation>Eine Datei hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One file is missing</source>
        <extracomment>_groups</extracomment>
        <translation>Eine Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One file that is no picture</source>
        <extracomment>_orphans</extracomment>
        <translation>Eine Datei, die kein Bild ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One has its recipe beside it.</source>
        <extracomment>_orphans</extracomment>
        <translation>Eines hat sein Rezept neben sich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One is still missing.</source>
        <extracomment>_sentences</extracomment>
        <translation>Eine fehlt noch.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One leftover of interrupted work</source>
        <extracomment>_calm</extracomment>
        <translation>Ein Überrest unterbrochener Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One picture added.</source>
        <translation>Ein Bild hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One picture has no recipe beside it</source>
        <extracomment>_groups</extracomment>
        <translation>Ein Bild hat kein Rezept neben sich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One picture is here more than once</source>
        <extracomment>_calm</extracomment>
        <translation>Ein Bild ist mehr als einmal da</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One picture the library doesn't know</source>
        <extracomment>_orphans</extracomment>
        <translation>Ein Bild, das die Bibliothek nicht kennt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One place can't be read</source>
        <extracomment>_calm</extracomment>
        <translation>Ein Ort kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One recipe without a picture</source>
        <extracomment>_calm</extracomment>
        <translation>Ein Rezept ohne Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One recipe written.</source>
        <translation>Ein Rezept geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>One removed from the library.</source>
        <translation>Eines aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>One thing to decide.</source>
        <extracomment>verdict</extracomment>
        <translation>Eine Sache ist zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Open folder</source>
        <extracomment>_calm, _orphans</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Parts of pictures that never came whole. You can delete them yourself.</source>
        <extracomment>_calm</extracomment>
        <translation>Teile von Bildern, die nie ganz ankamen. Sie können sie selbst löschen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Pictures</source>
        <extracomment>use_rows</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Reading every file: %1 of %2</source>
        <extracomment>progress_words</extracomment>
        <translation>Jede Datei wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Reading the list…</source>
        <extracomment>progress_words</extracomment>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Rebuild</source>
        <extracomment>_groups</extracomment>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>References</source>
        <extracomment>use_rows</extracomment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Remove from the library…</source>
        <extracomment>_groups</extracomment>
        <translation>Aus der Bibliothek entfernen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>Search finds everything again.</source>
        <translation>Die Suche findet wieder alles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Search may miss pictures</source>
        <extracomment>_groups</extracomment>
        <translation>Die Suche übersieht vielleicht Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_group.py"/>
        <source>Show</source>
        <extracomment>GroupRow._line</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_group.py"/>
        <source>Show %Ln more</source>
        <extracomment>GroupRow._fill_lines</extracomment>
        <translation>
            <numerusform>%Ln weitere anzeigen</numerusform>
            <numerusform>%Ln weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Small copies</source>
        <extracomment>use_rows</extracomment>
        <translation>Kleine Kopien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>Stopped; the rest is as it was.</source>
        <extracomment>_sentences</extracomment>
        <translation>Angehalten; der Rest ist, wie er war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>That file belongs to another picture of the library.</source>
        <extracomment>located_words</extracomment>
        <translation>Diese Datei gehört zu einem anderen Bild der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>That file isn't a picture Pictor can read.</source>
        <extracomment>located_words</extracomment>
        <translation>Diese Datei ist kein Bild, das Pictor lesen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>That has been put right meanwhile.</source>
        <extracomment>_sentences</extracomment>
        <translation>Das ist inzwischen in Ordnung gebracht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The content isn't what was saved. If you changed it yourself, keep it that way.</source>
        <extracomment>_groups</extracomment>
        <translation>Der Inhalt ist nicht der gesicherte. Wenn Sie ihn selbst geändert haben, lassen Sie es so.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The disk fails there, or Pictor may not look. Check the permissions.</source>
        <extracomment>_calm</extracomment>
        <translation>Dort versagt die Festplatte, oder Pictor darf nicht hineinsehen. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>The file is found.</source>
        <translation>Die Datei ist gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The files of your pictures are not touched.</source>
        <extracomment>verdict</extracomment>
        <translation>Die Dateien Ihrer Bilder werden nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The library's list is damaged.</source>
        <extracomment>verdict</extracomment>
        <translation>Die Liste der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The list is damaged</source>
        <extracomment>_groups</extracomment>
        <translation>Die Liste ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>The list, and what search goes by</source>
        <extracomment>use_rows</extracomment>
        <translation>Die Liste, und wonach die Suche geht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>The picture has a file again, though not the one it was made with.</source>
        <extracomment>located_words</extracomment>
        <translation>Das Bild hat wieder eine Datei, wenn auch nicht die, mit der es gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>The picture's file is found.</source>
        <extracomment>located_words</extracomment>
        <translation>Die Datei des Bildes ist gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_outcomes.py"/>
        <source>This picture's file is there already.</source>
        <extracomment>located_words</extracomment>
        <translation>Die Datei dieses Bildes ist schon da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Trash</source>
        <extracomment>use_rows</extracomment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>What search goes by is incomplete. It can be rebuilt from the list.</source>
        <extracomment>_groups</extracomment>
        <translation>Wonach die Suche geht, ist unvollständig. Es kann aus der Liste neu aufgebaut werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>What the list knows can be written again.</source>
        <extracomment>_groups</extracomment>
        <translation>Was die Liste weiß, kann wieder geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Write recipe</source>
        <extracomment>_groups</extracomment>
        <translation>Rezept schreiben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>Write recipes</source>
        <extracomment>_groups</extracomment>
        <translation>
            <numerusform>Rezept schreiben</numerusform>
            <numerusform>Rezepte schreiben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_words.py"/>
        <source>once</source>
        <extracomment>_of_alike</extracomment>
        <translation>einmal</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>All together</source>
        <extracomment>CheckDialog._add_use</extracomment>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Backups…</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Cancel</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Check the library</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Close</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Done</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Looking at the library…</source>
        <extracomment>CheckDialog._on_progress, CheckDialog._on_started</extracomment>
        <translation>Die Bibliothek wird angesehen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Nothing is changed by looking.</source>
        <extracomment>CheckDialog._on_started</extracomment>
        <translation>Ansehen ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Nothing was changed.</source>
        <extracomment>CheckDialog._on_stopped</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Progress</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Read every file</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>Jede Datei lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Reading every file…</source>
        <extracomment>CheckDialog._on_started</extracomment>
        <translation>Jede Datei wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Space used</source>
        <extracomment>CheckDialog._add_use</extracomment>
        <translation>Belegter Platz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Stopped.</source>
        <extracomment>CheckDialog._on_stopped</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Takes longer, and finds files that have changed without changing their size</source>
        <extracomment>CheckDialog.__init__</extracomment>
        <translation>Dauert länger und findet Dateien, die sich ohne Änderung ihrer Größe geändert haben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/check_dialog.py"/>
        <source>Working…</source>
        <extracomment>CheckDialog.begin</extracomment>
        <translation>In Arbeit …</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Remove filter: %1</source>
        <extracomment>Chip.__init__</extracomment>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Clear all</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Filters</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Keep this search as a smart collection</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>Diese Suche als kluge Sammlung behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Remove every filter</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/chips.py"/>
        <source>Save search…</source>
        <extracomment>ChipRow.__init__</extracomment>
        <translation>Suche sichern …</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Aspect ratio</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Fewer images</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>Weniger Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Images</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Model</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>More images</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>Mehr Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>Size</source>
        <extracomment>Choices.__init__</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>This model picks the shape itself.</source>
        <extracomment>Choices.show_draft</extracomment>
        <translation>Dieses Modell wählt die Form selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>This model picks the size itself.</source>
        <extracomment>Choices.show_draft</extracomment>
        <translation>Dieses Modell wählt die Größe selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/choices.py"/>
        <source>{wanted} isn't offered by this model, using {used}</source>
        <extracomment>Choices._explain</extracomment>
        <translation>{wanted} bietet dieses Modell nicht an, verwendet wird {used}</translation>
    </message>
</context>
<context>
    <name>ChooseButton</name>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>%1 is chosen</source>
        <extracomment>ChooseButton.show_choice</extracomment>
        <translation>%1 ist gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>Choose</source>
        <extracomment>ChooseButton._say, ChooseButton.show_choice</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>Choose %1</source>
        <extracomment>ChooseButton.show_choice</extracomment>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>Choose none</source>
        <extracomment>ChooseButton.show_choice</extracomment>
        <translation>Keines wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/choose_button.py"/>
        <source>Chosen</source>
        <extracomment>ChooseButton._say</extracomment>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>%Ln pictures are still being made.</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>
            <numerusform>%Ln Bild wird noch gemacht.</numerusform>
            <numerusform>%Ln Bilder werden noch gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>%Ln pictures have not been saved yet.</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>
            <numerusform>%Ln Bild ist noch nicht gesichert.</numerusform>
            <numerusform>%Ln Bilder sind noch nicht gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Cancel</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Choose folder</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Close anyway</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>If you stop now, what has come is kept.</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>Wenn Sie jetzt anhalten, bleibt erhalten, was gekommen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>If you stop now, what has come is kept. Work already started may still be charged.</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>Wenn Sie jetzt anhalten, bleibt erhalten, was gekommen ist. Bereits begonnene Arbeit wird vielleicht noch berechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Keep painting</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>Weitermalen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Pictor holds it as it came, and tries again to save it when it starts next.</source>
        <extracomment>ask_before_leaving_unsaved</extracomment>
        <translation>Pictor hält es fest, wie es kam, und versucht beim nächsten Start wieder, es zu sichern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing.py"/>
        <source>Stop and close</source>
        <extracomment>ask_before_closing</extracomment>
        <translation>Anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>%Ln pictures added to “%1”</source>
        <extracomment>Collecting._added</extracomment>
        <translation>
            <numerusform>%Ln Bild zu „%1“ hinzugefügt</numerusform>
            <numerusform>%Ln Bilder zu „%1“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>%Ln pictures removed from “%1”</source>
        <extracomment>Collecting._take_out</extracomment>
        <translation>
            <numerusform>%Ln Bild aus „%1“ entfernt</numerusform>
            <numerusform>%Ln Bilder aus „%1“ entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>All %Ln are in “%1” already</source>
        <extracomment>Collecting._put_in</extracomment>
        <translation>
            <numerusform>Alle %Ln sind schon in „%1“</numerusform>
            <numerusform>Alle %Ln sind schon in „%1“</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Collection “%1” deleted; its pictures stay</source>
        <extracomment>Collecting._delete</extracomment>
        <translation>Sammlung „%1“ gelöscht; ihre Bilder bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Collection “%1” made</source>
        <extracomment>Collecting._make_and_show</extracomment>
        <translation>Sammlung „%1“ angelegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Collections</source>
        <extracomment>Collecting._make_popover</extracomment>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Create</source>
        <extracomment>Collecting.ask_for_new</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Delete (pictures stay)</source>
        <extracomment>Collecting._open_menu</extracomment>
        <translation>Löschen (Bilder bleiben)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Export all…</source>
        <extracomment>Collecting._open_menu</extracomment>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Find or add a collection</source>
        <extracomment>Collecting._make_popover</extracomment>
        <translation>Sammlung suchen oder hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>New collection</source>
        <extracomment>Collecting.ask_for_new</extracomment>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>New collection “%1”</source>
        <extracomment>Collecting._make_popover</extracomment>
        <translation>Neue Sammlung „%1“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>No collections yet. Write a name and press Enter.</source>
        <extracomment>Collecting._make_popover</extracomment>
        <translation>Noch keine Sammlungen. Schreiben Sie einen Namen und drücken Sie Enter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Picture added to “%1”</source>
        <extracomment>Collecting._added</extracomment>
        <translation>Bild zu „%1“ hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Picture removed from “%1”</source>
        <extracomment>Collecting._take_out</extracomment>
        <translation>Bild aus „%1“ entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Remove from “%1”</source>
        <extracomment>Collecting.taking_out</extracomment>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Rename</source>
        <extracomment>Collecting._rename</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Rename the collection</source>
        <extracomment>Collecting._rename</extracomment>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Rename…</source>
        <extracomment>Collecting._open_menu</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Save</source>
        <extracomment>Collecting.ask_for_new</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Save the search as a collection</source>
        <extracomment>Collecting.ask_for_new</extracomment>
        <translation>Suche als Sammlung sichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>There is a collection “%1” already.</source>
        <extracomment>Collecting._refusal</extracomment>
        <translation>Eine Sammlung „%1“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>There is a smart collection “%1” already.</source>
        <extracomment>Collecting._refusal</extracomment>
        <translation>Eine kluge Sammlung „%1“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>This picture is in “%1” already</source>
        <extracomment>Collecting._put_in</extracomment>
        <translation>Dieses Bild ist schon in „%1“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>Write a name first.</source>
        <extracomment>Collecting._refusal</extracomment>
        <translation>Schreiben Sie zuerst einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/collecting.py"/>
        <source>“%1” is called “%2” now</source>
        <extracomment>Collecting._on_renamed</extracomment>
        <translation>„%1“ heißt jetzt „%2“</translation>
    </message>
</context>
<context>
    <name>CollectionChip</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/mark_chips.py"/>
        <source>Open the collection %1</source>
        <extracomment>CollectionChip.__init__</extracomment>
        <translation>Sammlung %1 öffnen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../desktop_app/ui/commands.py"/>
        <source>Path copied</source>
        <extracomment>Commands.copy_path</extracomment>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/commands.py"/>
        <source>Picture copied</source>
        <extracomment>Commands.__init__</extracomment>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/commands.py"/>
        <source>Prompt copied</source>
        <extracomment>Commands.copy_prompt</extracomment>
        <translation>Prompt kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/commands.py"/>
        <source>This picture can't be copied.</source>
        <extracomment>Commands.__init__</extracomment>
        <translation>Dieses Bild kann nicht kopiert werden.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>%1 · %2</source>
        <extracomment>_shape</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>%Ln stars</source>
        <extracomment>_stars</extracomment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>An earlier picture</source>
        <extracomment>FactWords._title</extracomment>
        <translation>Ein früheres Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Edited from</source>
        <translation>Bearbeitet aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Everything else is the same.</source>
        <extracomment>FactWords.rows</extracomment>
        <translation>Alles andere ist gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>None</source>
        <extracomment>FactWords._title, _prompts, _references, _stars</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Not set</source>
        <extracomment>FactWords._words</extracomment>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Picture</source>
        <extracomment>_references</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>These pictures were made the same way.</source>
        <extracomment>FactWords.rows</extracomment>
        <translation>Diese Bilder wurden auf dieselbe Weise gemacht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/fact_words.py"/>
        <source>Unknown model</source>
        <extracomment>FactWords.model</extracomment>
        <translation>Unbekanntes Modell</translation>
    </message>
</context>
<context>
    <name>CompareRoom</name>
    <message>
        <location filename="../../desktop_app/ui/compare/compare_room.py"/>
        <source>Select 2 to 4 pictures on the wall to compare them.</source>
        <extracomment>CompareRoom.compare</extracomment>
        <translation>Wählen Sie an der Wand 2 bis 4 Bilder aus, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../desktop_app/ui/compare/page.py"/>
        <source>Comparison</source>
        <extracomment>Comparison.__init__</extracomment>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/completion.py"/>
        <source>Suggestions</source>
        <extracomment>Completion.__init__</extracomment>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 images</source>
        <extracomment>sum_words</extracomment>
        <translation>
            <numerusform>%1 Bild</numerusform>
            <numerusform>%1 Bilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 images are too many at once. Leave some out: %2 is the most.</source>
        <extracomment>hindrance_words</extracomment>
        <translation>%1 Bilder sind zu viele auf einmal. Lassen Sie einige weg: höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 of %2 prompts</source>
        <extracomment>prompts_words</extracomment>
        <translation>
            <numerusform>%1 von %2 Prompt</numerusform>
            <numerusform>%1 von %2 Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 prompts</source>
        <extracomment>prompts_words</extracomment>
        <translation>
            <numerusform>%1 Prompt</numerusform>
            <numerusform>%1 Prompts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 · %2</source>
        <extracomment>sum_words</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 × %2 = %3</source>
        <extracomment>sum_words</extracomment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>%1 × %2 images = %3</source>
        <extracomment>sum_words</extracomment>
        <translation>
            <numerusform>%1 × %2 Bild = %3</numerusform>
            <numerusform>%1 × %2 Bilder = %3</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>About {amount}</source>
        <extracomment>estimate_words</extracomment>
        <translation>Etwa {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>About {amount} · your usual</source>
        <extracomment>estimate_words</extracomment>
        <translation>Etwa {amount} · wie sonst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>Built in · free · works offline</source>
        <extracomment>price_line</extracomment>
        <translation>Eingebaut · kostenlos · geht offline</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>Every prompt is left out. Tick one to go on.</source>
        <extracomment>hindrance_words</extracomment>
        <translation>Alle Prompts sind weggelassen. Kreuzen Sie einen an, um weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>Free</source>
        <extracomment>estimate_words</extracomment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From the one picture that you've made with this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>Nach dem einen Bild, das Sie mit diesem Modell gemacht haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From the published price for {size}.</source>
        <extracomment>basis_words</extracomment>
        <translation>Nach dem veröffentlichten Preis für {size}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From the published price.</source>
        <extracomment>basis_words</extracomment>
        <translation>Nach dem veröffentlichten Preis.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From the published prices. Which one applies is known afterwards.</source>
        <extracomment>basis_words</extracomment>
        <translation>Nach den veröffentlichten Preisen. Welcher gilt, zeigt sich hinterher.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From what a picture usually costs with this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>Nach dem, was ein Bild mit diesem Modell gewöhnlich kostet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From what the smallest size usually costs with this model. This one costs more.</source>
        <extracomment>basis_words</extracomment>
        <translation>Nach dem, was die kleinste Größe mit diesem Modell gewöhnlich kostet. Diese kostet mehr.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From your last %Ln pictures with this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>
            <numerusform>Nach Ihrem letzten %Ln Bild mit diesem Modell.</numerusform>
            <numerusform>Nach Ihren letzten %Ln Bildern mit diesem Modell.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>From {amount}</source>
        <extracomment>estimate_words</extracomment>
        <translation>Ab {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>Nothing is charged for this model.</source>
        <extracomment>basis_words</extracomment>
        <translation>Für dieses Modell wird nichts berechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_words.py"/>
        <source>One of the prompts has no words.</source>
        <extracomment>hindrance_words</extracomment>
        <translation>Einer der Prompts hat keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>Price varies</source>
        <extracomment>estimate_words</extracomment>
        <translation>Preis schwankt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>Price varies, last one was {amount}</source>
        <extracomment>estimate_words</extracomment>
        <translation>Preis schwankt, zuletzt {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>This model has no fixed price. A few pictures will show what it costs you.</source>
        <extracomment>basis_words</extracomment>
        <translation>Dieses Modell hat keinen festen Preis. Ein paar Bilder zeigen, was es Sie kostet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>about {amount}</source>
        <extracomment>price_words</extracomment>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>free</source>
        <extracomment>price_words</extracomment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>from {amount}</source>
        <extracomment>price_words</extracomment>
        <translation>ab {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>price varies</source>
        <extracomment>price_words</extracomment>
        <translation>Preis schwankt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/estimate_words.py"/>
        <source>{low} – {high}</source>
        <extracomment>estimate_words, price_words</extracomment>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{maker} · free</source>
        <extracomment>price_line</extracomment>
        <translation>{maker} · kostenlos</translation>
    </message>
    <message>
        <source>{maker} · free · works offline</source>
        <translation type="vanished">{maker} · kostenlos · geht offline</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{maker} · from {price}</source>
        <extracomment>price_line</extracomment>
        <translation>{maker} · ab {price}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{maker} · price varies</source>
        <extracomment>price_line</extracomment>
        <translation>{maker} · Preis schwankt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{maker} · {price} an image</source>
        <extracomment>price_line</extracomment>
        <translation>{maker} · {price} je Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/words.py"/>
        <source>{ratio}, {width} by {height}</source>
        <extracomment>shape_name</extracomment>
        <translation>{ratio}, {width} mal {height}</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <location filename="../../desktop_app/ui/composer/panel.py"/>
        <source>Create</source>
        <extracomment>ComposerPanel.__init__</extracomment>
        <translation>Gestalten</translation>
    </message>
</context>
<context>
    <name>CreditButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/credit.py"/>
        <source>Credit</source>
        <extracomment>CreditButton.say</extracomment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/credit.py"/>
        <source>Open your account</source>
        <extracomment>CreditButton.say</extracomment>
        <translation>Ihr Konto öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/credit.py"/>
        <source>Opens your account</source>
        <extracomment>CreditButton.say</extracomment>
        <translation>Öffnet Ihr Konto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/credit.py"/>
        <source>{credit}, running low</source>
        <extracomment>CreditButton.say</extracomment>
        <translation>{credit}, geht zur Neige</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>%1 is no fact that Pictor knows, so it stays a word.</source>
        <extracomment>DefaultsPage._tell</extracomment>
        <translation>%1 ist keine Angabe, die Pictor kennt, und bleibt daher ein Wort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Fewer</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Insert</source>
        <extracomment>DefaultsPage._make_names</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Jobs at once</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>Aufträge zugleich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>More</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Names of exported files</source>
        <extracomment>DefaultsPage._make_names</extracomment>
        <translation>Namen exportierter Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Notify when pictures are ready</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>Benachrichtigen, wenn Bilder fertig sind</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Once for each batch, while Pictor is in the background.</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>Einmal für jeden Stapel, während Pictor im Hintergrund ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>One tile for all versions of a picture</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>Eine Kachel für alle Versionen eines Bildes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Put in a fact about the picture</source>
        <extracomment>DefaultsPage._make_names</extracomment>
        <translation>Eine Angabe zum Bild einsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>Such as %1</source>
        <extracomment>DefaultsPage._tell</extracomment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/defaults.py"/>
        <source>The others wait for their turn.</source>
        <extracomment>DefaultsPage.__init__</extracomment>
        <translation>Die anderen warten, bis sie an der Reihe sind.</translation>
    </message>
</context>
<context>
    <name>DeskDefaults</name>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>%1 · landscape</source>
        <extracomment>DeskDefaults._shape</extracomment>
        <translation>%1 · Querformat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>%1 · portrait</source>
        <extracomment>DeskDefaults._shape</extracomment>
        <translation>%1 · Hochformat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>%1 · square</source>
        <extracomment>DeskDefaults._shape</extracomment>
        <translation>%1 · Quadrat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Any</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>As I left it</source>
        <extracomment>DeskDefaults.__init__</extracomment>
        <translation>Wie ich es verließ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Aspect ratio</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Fewer images</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Weniger Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>File type</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Dateityp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Images at a press</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Bilder je Tastendruck</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Model</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>More images</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Mehr Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Or the nearest that the model has.</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Oder das nächste, das das Modell hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Put these on the desk now</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Jetzt einstellen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>Size</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>The desk starts</source>
        <extracomment>DeskDefaults.__init__</extracomment>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>The same each time</source>
        <extracomment>DeskDefaults.__init__</extracomment>
        <translation>Jedes Mal dasselbe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>What you were writing is kept.</source>
        <extracomment>DeskDefaults._show</extracomment>
        <translation>Was Sie gerade schrieben, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>With models that offer it.</source>
        <extracomment>DeskDefaults._make_rows</extracomment>
        <translation>Bei Modellen, die es anbieten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/desk_defaults.py"/>
        <source>With what was used last.</source>
        <extracomment>DeskDefaults._show</extracomment>
        <translation>Mit dem zuletzt Verwendeten.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>One more</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>Noch eines</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Reference</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Reuse all</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>Alles wiederverwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Reuse all settings</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>Alle Einstellungen wiederverwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Reuse prompt</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>Prompt wiederverwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/detail_buttons.py"/>
        <source>Use as reference</source>
        <extracomment>DetailButtons.__init__</extracomment>
        <translation>Als Referenz verwenden</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 of %2</source>
        <extracomment>version_row</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 of %2 · from “%3”</source>
        <extracomment>version_row</extracomment>
        <translation>%1 von %2 · aus „%3“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 · %2</source>
        <extracomment>own_rows</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 · has Content Credentials</source>
        <extracomment>provenance_row</extracomment>
        <translation>%1 · hat Content Credentials</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 · no Content Credentials</source>
        <extracomment>provenance_row</extracomment>
        <translation>%1 · keine Content Credentials</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 ← %2</source>
        <extracomment>setting_row</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>%1 → %2</source>
        <extracomment>setting_row</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>A photograph</source>
        <translation>Eine Fotografie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Changed</source>
        <extracomment>own_rows</extracomment>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Chosen from %Ln models</source>
        <extracomment>race_row</extracomment>
        <translation>
            <numerusform>Gewählt aus %Ln Modell</numerusform>
            <numerusform>Gewählt aus %Ln Modellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Comparison</source>
        <extracomment>race_row</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Copy details</source>
        <extracomment>Details.__init__</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Copy prompt</source>
        <extracomment>Details.__init__</extracomment>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Cost</source>
        <extracomment>own_rows</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Demo</source>
        <extracomment>Details.__init__</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Details</source>
        <extracomment>Details.__init__, Details._build</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Drawn by a person</source>
        <translation>Von einem Menschen gezeichnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Enhanced by a program</source>
        <translation>Von einem Programm verbessert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>File</source>
        <extracomment>Details.text</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Free</source>
        <extracomment>own_rows</extracomment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Has Content Credentials</source>
        <extracomment>provenance_row</extracomment>
        <translation>Hat Content Credentials</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Made</source>
        <extracomment>own_rows</extracomment>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Made by AI</source>
        <translation>Von KI gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Made by a person</source>
        <translation>Von einem Menschen gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Made by a program</source>
        <translation>Von einem Programm gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Model</source>
        <extracomment>_named, own_rows</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>No Content Credentials</source>
        <extracomment>provenance_row</extracomment>
        <translation>Keine Content Credentials</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>One of %Ln models</source>
        <extracomment>race_row</extracomment>
        <translation>
            <numerusform>Eines von %Ln Modell</numerusform>
            <numerusform>Eines von %Ln Modellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Other pictures</source>
        <extracomment>setting_row</extracomment>
        <translation>Andere Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Partly made by AI</source>
        <translation>Teilweise von KI gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Partly synthetic</source>
        <translation>Teilweise synthetisch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>Prompt</source>
        <extracomment>Details.__init__, Details._prompt_head</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Provenance</source>
        <extracomment>provenance_row</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Provider</source>
        <extracomment>own_rows</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Ratio</source>
        <extracomment>_named, own_rows</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>References</source>
        <extracomment>_named</extracomment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Size</source>
        <extracomment>_named, own_rows</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details.py"/>
        <source>The model said</source>
        <extracomment>Details.__init__, Details._fill_said_group</extracomment>
        <translation>Das Modell sagte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Took</source>
        <extracomment>own_rows</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>Version</source>
        <extracomment>version_row</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_facts.py"/>
        <source>not set</source>
        <extracomment>_used</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>DetailsRoom</name>
    <message>
        <location filename="../../desktop_app/ui/details_room.py"/>
        <source>Details copied</source>
        <extracomment>DetailsRoom._copy_all</extracomment>
        <translation>Details kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/details_room.py"/>
        <source>That picture isn't in the library any more.</source>
        <extracomment>DetailsRoom._open</extracomment>
        <translation>Dieses Bild ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <location filename="../../desktop_app/ui/export/dialog_frame.py"/>
        <source>Cancel</source>
        <extracomment>DialogFrame.__init__</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>Edited from</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>Bearbeitet aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>It lies in the trash.</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>Es liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>One more of</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>Noch eines von</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>Show “%1”</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>„%1“ anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>That picture isn't in the library any more.</source>
        <extracomment>Differences.show_descent</extracomment>
        <translation>Dieses Bild ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/differences.py"/>
        <source>What was changed in the prompt</source>
        <extracomment>Differences.__init__</extracomment>
        <translation>Was am Prompt geändert wurde</translation>
    </message>
</context>
<context>
    <name>DropCurtain</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_curtain.py"/>
        <source>Keep on the shelf</source>
        <extracomment>DropCurtain.paintEvent</extracomment>
        <translation>Ins Regal legen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_curtain.py"/>
        <source>Use as reference</source>
        <extracomment>DropCurtain.draw</extracomment>
        <translation>Als Referenz verwenden</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/drop_sign.py"/>
        <source>Add to library</source>
        <extracomment>DropSign.__init__</extracomment>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/edit_bar.py"/>
        <source>Cancel the change</source>
        <extracomment>EditBar.__init__</extracomment>
        <translation>Änderung abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/edit_bar.py"/>
        <source>Edit</source>
        <extracomment>EditBar.__init__, EditBar.offer</extracomment>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>EstimateLabel</name>
    <message>
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Free while you look around</source>
        <extracomment>EstimateLabel.say</extracomment>
        <translation>Kostenlos, während Sie sich umsehen</translation>
    </message>
</context>
<context>
    <name>ExchangeRoom</name>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%1 %2</source>
        <extracomment>ExchangeRoom._on_imported</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%1 Nothing was exported</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>%1 Nichts wurde exportiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%1 of %2</source>
        <extracomment>ExchangeRoom._show</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files are left</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>%Ln Datei ist übrig</numerusform>
            <numerusform>%Ln Dateien sind übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files are missing</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>
            <numerusform>%Ln Datei fehlt</numerusform>
            <numerusform>%Ln Dateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln files weren't added.</source>
        <extracomment>ExchangeRoom._title</extracomment>
        <translation>
            <numerusform>%Ln Datei wurde nicht hinzugefügt.</numerusform>
            <numerusform>%Ln Dateien wurden nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures</source>
        <extracomment>ExchangeRoom.export_meant</extracomment>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures added</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>%Ln Bild hinzugefügt</numerusform>
            <numerusform>%Ln Bilder hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures exported</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>
            <numerusform>%Ln Bild exportiert</numerusform>
            <numerusform>%Ln Bilder exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln pictures restored</source>
        <extracomment>ExchangeRoom._restore</extracomment>
        <translation>
            <numerusform>%Ln Bild wiederhergestellt</numerusform>
            <numerusform>%Ln Bilder wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>%Ln were here already</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>
            <numerusform>%Ln war schon hier</numerusform>
            <numerusform>%Ln waren schon hier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>1 picture added</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>1 Bild hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>1 was here already</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>1 war schon hier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Add a folder to the library</source>
        <extracomment>ExchangeRoom._choose_folder</extracomment>
        <translation>Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Add pictures to the library</source>
        <extracomment>ExchangeRoom._choose_files</extracomment>
        <translation>Bilder zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Adding pictures</source>
        <extracomment>ExchangeRoom.__init__</extracomment>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Adding pictures…</source>
        <extracomment>ExchangeRoom._on_import</extracomment>
        <translation>Bilder werden hinzugefügt …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>All files (*)</source>
        <extracomment>ExchangeRoom._choose_files</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Exporting pictures</source>
        <extracomment>ExchangeRoom.__init__</extracomment>
        <translation>Bilder exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Looking for pictures…</source>
        <extracomment>ExchangeRoom._on_import</extracomment>
        <translation>Suche nach Bildern …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Nothing new was added</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>Nichts Neues wurde hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>One file wasn't added.</source>
        <extracomment>ExchangeRoom._title</extracomment>
        <translation>Eine Datei wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Other pictures are still being packed.</source>
        <extracomment>ExchangeRoom._export</extracomment>
        <translation>Andere Bilder werden noch gepackt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Pack with recipes</source>
        <extracomment>ExchangeRoom._export</extracomment>
        <translation>Mit Rezepten packen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Packed pictures</source>
        <extracomment>ExchangeRoom._export</extracomment>
        <translation>Gepackte Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Packing pictures…</source>
        <extracomment>ExchangeRoom._on_packing</extracomment>
        <translation>Bilder werden gepackt …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Picture restored</source>
        <extracomment>ExchangeRoom._restore</extracomment>
        <translation>Bild wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Pictures and packed libraries</source>
        <extracomment>ExchangeRoom._choose_files</extracomment>
        <translation>Bilder und gepackte Bibliotheken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Select the pictures to export first.</source>
        <extracomment>ExchangeRoom.export_meant</extracomment>
        <translation>Wählen Sie zuerst die Bilder aus, die exportiert werden sollen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Show</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Some of these were thrown away before.</source>
        <extracomment>ExchangeRoom._title</extracomment>
        <translation>Einige davon wurden früher weggeworfen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Stopped. %1</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Stopped: nothing was exported</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>Angehalten: nichts wurde exportiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>That file isn't a picture Pictor can read. Try PNG, JPEG or WebP.</source>
        <extracomment>ExchangeRoom._told</extracomment>
        <translation>Diese Datei ist kein Bild, das Pictor lesen kann. Versuchen Sie PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>There is nothing to export in it.</source>
        <extracomment>ExchangeRoom._on_packed</extracomment>
        <translation>Darin gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>These are added when the ones before them are in.</source>
        <extracomment>ExchangeRoom.add</extracomment>
        <translation>Diese werden hinzugefügt, sobald die vorigen da sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>Undo</source>
        <extracomment>ExchangeRoom._offer_undo</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/exchange_room.py"/>
        <source>library</source>
        <extracomment>ExchangeRoom.handlers</extracomment>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>%1 × %2 pixels</source>
        <extracomment>_pixels</extracomment>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <extracomment>outcome</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln of these carry Content Credentials, a signed note of how they were made. Changed copies can't keep them.</source>
        <extracomment>credentials_warning</extracomment>
        <translation>
            <numerusform>%Ln davon trägt Content Credentials, einen signierten Vermerk, wie es gemacht wurde. Geänderte Kopien können sie nicht behalten.</numerusform>
            <numerusform>%Ln davon tragen Content Credentials, einen signierten Vermerk, wie sie gemacht wurden. Geänderte Kopien können sie nicht behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>%Ln pages</source>
        <extracomment>_pages</extracomment>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln pictures</source>
        <extracomment>pictures</extracomment>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln pictures weren't exported.</source>
        <extracomment>left_out</extracomment>
        <translation>
            <numerusform>%Ln Bild wurde nicht exportiert.</numerusform>
            <numerusform>%Ln Bilder wurden nicht exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>%Ln were there already</source>
        <extracomment>outcome</extracomment>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Add a number</source>
        <translation>Nummer anhängen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Clean</source>
        <translation>Ohne Angaben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Contact sheet of %Ln pictures</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>
            <numerusform>Kontaktabzug von %Ln Bild</numerusform>
            <numerusform>Kontaktabzug von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Damaged. It can be exported as received</source>
        <translation>Beschädigt. Es kann wie empfangen exportiert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Export %Ln pictures</source>
        <extracomment>export_button</extracomment>
        <translation>
            <numerusform>%Ln Bild exportieren</numerusform>
            <numerusform>%Ln Bilder exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Exported %Ln pictures</source>
        <extracomment>outcome</extracomment>
        <translation>
            <numerusform>%Ln Bild exportiert</numerusform>
            <numerusform>%Ln Bilder exportiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>It moves, and would stand still. It can be exported as received</source>
        <translation>Es bewegt sich und stünde still. Es kann wie empfangen exportiert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Maker of the model</source>
        <translation>Hersteller des Modells</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Name in the library</source>
        <translation>Name in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Not in the library any more</source>
        <translation>Nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Nothing was exported</source>
        <extracomment>outcome</extracomment>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Only the picture. Everything written inside it is left out.</source>
        <translation>Nur das Bild. Alles, was darin geschrieben steht, bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Pictor can't clean this format. It can be exported as received, or converted</source>
        <translation>Pictor kann dieses Format nicht bereinigen. Es kann wie empfangen oder umgewandelt exportiert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Prompt, model and settings go along, where other programs find them.</source>
        <translation>Prompt, Modell und Einstellungen gehen mit, wo andere Programme sie finden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Save as…</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>Sichern als …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Saved anew as PNG, JPEG or WebP, and smaller if you like.</source>
        <translation>Neu als PNG, JPEG oder WebP gesichert, und kleiner, wenn Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Skip the picture</source>
        <translation>Bild überspringen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Stopped. %1</source>
        <extracomment>outcome</extracomment>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>The file can't be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>The file was moved or deleted outside Pictor</source>
        <translation>Die Datei wurde außerhalb von Pictor verschoben oder gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>The folder takes no file of that name</source>
        <translation>Der Ordner nimmt keine Datei dieses Namens an</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>The same bytes as in the library. Nothing is added or lost.</source>
        <translation>Dieselben Bytes wie in der Bibliothek. Nichts kommt hinzu oder geht verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>These pictures carry Content Credentials, a signed note of how they were made. Changed copies can't keep them.</source>
        <extracomment>credentials_warning</extracomment>
        <translation>Diese Bilder tragen Content Credentials, einen signierten Vermerk, wie sie gemacht wurden. Geänderte Kopien können sie nicht behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>This format can't hold a recipe. It can be exported as received</source>
        <translation>Dieses Format kann kein Rezept enthalten. Es kann wie empfangen exportiert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>This picture carries Content Credentials, a signed note of how it was made. A changed copy can't keep them.</source>
        <extracomment>credentials_warning</extracomment>
        <translation>Dieses Bild trägt Content Credentials, einen signierten Vermerk, wie es gemacht wurde. Eine geänderte Kopie kann sie nicht behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Too large. It can be exported as received</source>
        <translation>Zu groß. Es kann wie empfangen exportiert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_words.py"/>
        <source>With recipe</source>
        <translation>Mit Rezept</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Choose the folder</source>
        <extracomment>ExportDialog.__init__</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Choose…</source>
        <extracomment>ExportDialog.__init__</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Export into a folder</source>
        <extracomment>ExportDialog._choose</extracomment>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Folder</source>
        <extracomment>ExportDialog._lay_out</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>If a name is taken</source>
        <extracomment>ExportDialog.__init__, ExportDialog._lay_out</extracomment>
        <translation>Wenn ein Name vergeben ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>Pictor keeps its own pictures there. Choose another folder.</source>
        <extracomment>ExportDialog._refresh</extracomment>
        <translation>Dort bewahrt Pictor seine eigenen Bilder auf. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_dialog.py"/>
        <source>What is exported</source>
        <extracomment>ExportDialog.__init__</extracomment>
        <translation>Was exportiert wird</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message>
        <location filename="../../desktop_app/ui/export/export_report.py"/>
        <source>Copy list</source>
        <extracomment>ExportReport.__init__</extracomment>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_report.py"/>
        <source>Done</source>
        <extracomment>ExportReport.__init__</extracomment>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_report.py"/>
        <source>and %Ln more</source>
        <extracomment>ExportReport.__init__</extracomment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%1 No contact sheet was saved</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>%1 Kein Kontaktabzug wurde gesichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%1 of %2</source>
        <extracomment>ExportRoom._make, ExportRoom._show</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%1 · %2</source>
        <extracomment>ExportRoom._make</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>%Ln pictures aren't on it</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>
            <numerusform>%Ln Bild ist nicht darauf</numerusform>
            <numerusform>%Ln Bilder sind nicht darauf</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Contact sheet</source>
        <extracomment>ExportRoom._ask_for_sheet</extracomment>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Contact sheet saved</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>Kontaktabzug gesichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Exporting pictures</source>
        <extracomment>ExportRoom.__init__</extracomment>
        <translation>Bilder exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Exporting pictures…</source>
        <extracomment>ExportRoom._on_progress</extracomment>
        <translation>Bilder werden exportiert …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Making a contact sheet</source>
        <extracomment>ExportRoom.__init__</extracomment>
        <translation>Kontaktabzug machen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Making the contact sheet…</source>
        <extracomment>ExportRoom._on_sheet_progress</extracomment>
        <translation>Der Kontaktabzug wird gemacht …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>One contact sheet is still being made.</source>
        <extracomment>ExportRoom.contact_sheet</extracomment>
        <translation>Ein Kontaktabzug wird noch gemacht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>One export is still under way.</source>
        <extracomment>ExportRoom._is_free, ExportRoom._start</extracomment>
        <translation>Ein Export läuft noch.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Pictor keeps its own pictures there. Choose another folder.</source>
        <extracomment>ExportRoom._chosen</extracomment>
        <translation>Dort bewahrt Pictor seine eigenen Bilder auf. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Save the contact sheet</source>
        <extracomment>ExportRoom._ask_for_sheet</extracomment>
        <translation>Kontaktabzug sichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Select the pictures for the contact sheet first.</source>
        <extracomment>ExportRoom.contact_sheet</extracomment>
        <translation>Wählen Sie zuerst die Bilder für den Kontaktabzug aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Select the pictures to export first.</source>
        <extracomment>ExportRoom._is_free</extracomment>
        <translation>Wählen Sie zuerst die Bilder aus, die exportiert werden sollen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Show</source>
        <extracomment>ExportRoom._tell</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>Stopped: no contact sheet was saved</source>
        <extracomment>ExportRoom._on_sheet</extracomment>
        <translation>Angehalten: kein Kontaktabzug wurde gesichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>The file is missing</source>
        <extracomment>ExportRoom._make</extracomment>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/export_room.py"/>
        <source>This file can't be read</source>
        <extracomment>ExportRoom._make</extracomment>
        <translation>Diese Datei kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 by %2, landscape</source>
        <extracomment>ratio_words</extracomment>
        <translation>%1 zu %2, Querformat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 by %2, portrait</source>
        <extracomment>ratio_words</extracomment>
        <translation>%1 zu %2, Hochformat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 by %2, square</source>
        <extracomment>ratio_words</extracomment>
        <translation>%1 zu %2, Quadrat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 h %2 min</source>
        <extracomment>whole_seconds</extracomment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 min %2 s</source>
        <extracomment>whole_seconds</extracomment>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 s</source>
        <extracomment>seconds, whole_seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1 × %2</source>
        <extracomment>pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>%1, %2</source>
        <extracomment>moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/table.py"/>
        <source>Facts that differ</source>
        <extracomment>Facts.__init__</extracomment>
        <translation>Angaben, die sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>Free</source>
        <extracomment>cost</extracomment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>Not reported</source>
        <extracomment>cost</extracomment>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>Today</source>
        <extracomment>_near_day</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/facts.py"/>
        <source>Yesterday</source>
        <extracomment>_near_day</extracomment>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_files.py"/>
        <source>All files (*)</source>
        <extracomment>FileChooser.open</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_files.py"/>
        <source>Pictures (%1)</source>
        <extracomment>FileChooser.open</extracomment>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_file.py"/>
        <source>Copy path</source>
        <extracomment>FileRow.__init__</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_file.py"/>
        <source>File</source>
        <extracomment>FileRow.hang_in</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/details_file.py"/>
        <source>Show %1 in its folder</source>
        <extracomment>FileRow.show_file</extracomment>
        <translation>%1 in seinem Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Clear all</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Cost</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Date</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Filter</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Model</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Ratio</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_popover.py"/>
        <source>Stars</source>
        <extracomment>FilterPopover.__init__</extracomment>
        <translation>Sterne</translation>
    </message>
</context>
<context>
    <name>FoldedProse</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/prose.py"/>
        <source>Show all</source>
        <extracomment>FoldedProse._show_toggle</extracomment>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/prose.py"/>
        <source>Show less</source>
        <extracomment>FoldedProse._show_toggle</extracomment>
        <translation>Weniger anzeigen</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <location filename="../../desktop_app/ui/export/folder_field.py"/>
        <source>Not chosen yet</source>
        <extracomment>FolderLine.show_folder</extracomment>
        <translation>Noch nicht gewählt</translation>
    </message>
</context>
<context>
    <name>ForShelf</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_intake.py"/>
        <source>Pasted picture</source>
        <extracomment>ForShelf.paste</extracomment>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>%1 px</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>%1 px</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Format</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Keep the recipe</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>Rezept behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Longest side</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Original</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/form_fields.py"/>
        <source>Quality</source>
        <extracomment>FormFields.__init__</extracomment>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%1 can't edit.</source>
        <extracomment>Further.offer</extracomment>
        <translation>%1 kann nicht bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%1 can't edit. Use %2?</source>
        <extracomment>Further.offer</extracomment>
        <translation>%1 kann nicht bearbeiten. %2 verwenden?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%1 is the nearest there is. %2.</source>
        <extracomment>Further._offer_nearest</extracomment>
        <translation>%1 kommt am nächsten. %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%1 isn't offered any more.</source>
        <extracomment>Further._offer_nearest, Further.reuse</extracomment>
        <translation>%1 wird nicht mehr angeboten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/further.py"/>
        <source>%Ln references are no longer on the disk.</source>
        <extracomment>Further.reuse</extracomment>
        <translation>
            <numerusform>%Ln Referenz ist nicht mehr auf der Festplatte.</numerusform>
            <numerusform>%Ln Referenzen sind nicht mehr auf der Festplatte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>A reference is no longer on the disk.</source>
        <extracomment>Further.reuse</extracomment>
        <translation>Eine Referenz ist nicht mehr auf der Festplatte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>A reference of this picture is no longer on the disk.</source>
        <extracomment>Further.one_more</extracomment>
        <translation>Eine Referenz dieses Bildes ist nicht mehr auf der Festplatte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>Cancel</source>
        <extracomment>Further._offer_nearest</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>It isn't known what this picture was made of.</source>
        <extracomment>Further.one_more</extracomment>
        <translation>Es ist nicht bekannt, woraus dieses Bild gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>One more with %1 · %2</source>
        <extracomment>Further._place</extracomment>
        <translation>Noch eines mit %1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>The model of this picture</source>
        <extracomment>Further._offer_nearest</extracomment>
        <translation>Das Modell dieses Bildes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>The picture that this changed is gone.</source>
        <extracomment>Further.reuse</extracomment>
        <translation>Das Bild, das hier geändert wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>Use %1</source>
        <extracomment>Further._offer_nearest</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/further.py"/>
        <source>Use it</source>
        <extracomment>Further.offer</extracomment>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>%Ln stars</source>
        <extracomment>describe</extracomment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>, </source>
        <comment>between the facts of a picture</comment>
        <extracomment>_list_of</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Drag pictures onto its name, or press %1.</source>
        <extracomment>why_empty</extracomment>
        <translation>Ziehen Sie Bilder auf ihren Namen, oder drücken Sie %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Drag pictures onto its name.</source>
        <extracomment>why_empty</extracomment>
        <translation>Ziehen Sie Bilder auf ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>File changed</source>
        <extracomment>in_short</extracomment>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>File gone</source>
        <extracomment>in_short</extracomment>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Finished pictures hang here; deleted ones are in the trash.</source>
        <extracomment>why_empty</extracomment>
        <translation>Fertige Bilder hängen hier; gelöschte sind im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Give a picture you love its heart.</source>
        <extracomment>why_empty</extracomment>
        <translation>Geben Sie einem Bild, das Sie lieben, sein Herz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>No favourites yet.</source>
        <extracomment>why_empty</extracomment>
        <translation>Noch keine Favoriten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>No preview</source>
        <extracomment>in_short</extracomment>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Nothing hangs here.</source>
        <extracomment>why_empty</extracomment>
        <translation>Hier hängt nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Nothing here yet.</source>
        <extracomment>why_empty</extracomment>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>Pictor can't show this picture.</source>
        <extracomment>in_full</extracomment>
        <translation>Pictor kann dieses Bild nicht zeigen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Pictures that “%1” finds will hang here.</source>
        <extracomment>why_empty</extracomment>
        <translation>Bilder, die „%1“ findet, werden hier hängen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Pictures you delete wait here.</source>
        <extracomment>why_empty</extracomment>
        <translation>Bilder, die Sie löschen, warten hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>Press %1 on a picture you love.</source>
        <extracomment>why_empty</extracomment>
        <translation>Drücken Sie %1 bei einem Bild, das Sie lieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/empty_words.py"/>
        <source>The trash is empty.</source>
        <extracomment>why_empty</extracomment>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>This file is damaged or too large to show.</source>
        <extracomment>in_full</extracomment>
        <translation>Diese Datei ist beschädigt oder zu groß zum Zeigen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>This file was changed outside Pictor.</source>
        <extracomment>in_full</extracomment>
        <translation>Diese Datei wurde außerhalb von Pictor geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>This file was moved or deleted outside Pictor.</source>
        <extracomment>in_full</extracomment>
        <translation>Diese Datei wurde außerhalb von Pictor verschoben oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trouble_words.py"/>
        <source>Unreadable</source>
        <extracomment>in_short</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>What you deleted is in the trash.</source>
        <translation type="vanished">Was Sie gelöscht haben, ist im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>favourite</source>
        <extracomment>describe</extracomment>
        <translation>Favorit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/words.py"/>
        <source>with %Ln versions</source>
        <extracomment>describe</extracomment>
        <translation>
            <numerusform>mit %Ln Version</numerusform>
            <numerusform>mit %Ln Versionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Generate</source>
        <extracomment>GenerateButton.__init__</extracomment>
        <translation>Generieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Generate %Ln</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>%Ln generieren</numerusform>
            <numerusform>%Ln generieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Generate %Ln more</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>%Ln weiteres generieren</numerusform>
            <numerusform>%Ln weitere generieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Queue %Ln for later</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>
            <numerusform>%Ln für später einreihen</numerusform>
            <numerusform>%Ln für später einreihen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/footer.py"/>
        <source>Queue for later</source>
        <extracomment>GenerateButton.tell</extracomment>
        <translation>Für später einreihen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../desktop_app/ui/composer/header.py"/>
        <source>Create</source>
        <extracomment>Header.__init__</extracomment>
        <translation>Gestalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/header.py"/>
        <source>Hide the create panel</source>
        <extracomment>Header.__init__</extracomment>
        <translation>Bereich „Gestalten“ ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/header.py"/>
        <source>Menu</source>
        <extracomment>Header.__init__</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/header.py"/>
        <source>Prompt history</source>
        <extracomment>Header.__init__</extracomment>
        <translation>Prompt-Verlauf</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>%1, ordered</source>
        <extracomment>Heading.show_order</extracomment>
        <translation>%1, sortiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>%1, ordered, turned round</source>
        <extracomment>Heading.show_order</extracomment>
        <translation>%1, umgekehrt sortiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Order by %1</source>
        <extracomment>Heading.show_order</extracomment>
        <translation>Nach %1 ordnen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>No prompts yet. What you generate from is kept here.</source>
        <extracomment>HistoryPopover.__init__</extracomment>
        <translation>Noch keine Prompts. Woraus Sie generieren, wird hier behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>Prompt history</source>
        <extracomment>HistoryPopover.__init__</extracomment>
        <translation>Prompt-Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>Search your prompts</source>
        <extracomment>HistoryPopover.__init__</extracomment>
        <translation>Ihre Prompts durchsuchen</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>%Ln pictures</source>
        <extracomment>HistoryPopover._row</extracomment>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/history.py"/>
        <source>Prompt copied</source>
        <extracomment>HistoryPopover.eventFilter</extracomment>
        <translation>Prompt kopiert</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>A link that leads out of the folder</source>
        <translation>Ein Verweis, der aus dem Ordner führt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Behind a password</source>
        <translation>Hinter einem Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Can't be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>More than can be added at once</source>
        <translation>Mehr, als auf einmal hinzugefügt werden kann</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Not a picture Pictor can read</source>
        <translation>Kein Bild, das Pictor lesen kann</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Not safe to unpack</source>
        <translation>Nicht sicher auszupacken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>On another computer</source>
        <translation>Auf einem anderen Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>%Ln of these pictures lie in the trash.</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>%Ln dieser Bilder liegt im Papierkorb.</numerusform>
            <numerusform>%Ln dieser Bilder liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Copy list</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Done</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>One of these pictures lies in the trash.</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>Eines dieser Bilder liegt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>Restore %Ln</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>%Ln wiederherstellen</numerusform>
            <numerusform>%Ln wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/import_report.py"/>
        <source>and %Ln more</source>
        <extracomment>ImportReport.__init__</extracomment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InProgress</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln need you</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln stopped</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln waiting</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>%Ln working</source>
        <extracomment>counts</extracomment>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/progress_words.py"/>
        <source>About %1 so far</source>
        <extracomment>spent</extracomment>
        <translation>Bisher etwa %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Cancel</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Cancel all</source>
        <extracomment>InProgress.__init__</extracomment>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Copy details</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Copy prompt</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Dismiss</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>In progress</source>
        <extracomment>InProgress.__init__, InProgress.paintEvent</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Not finished</source>
        <extracomment>InProgress.paintEvent</extracomment>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Show what was sent…</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>Anzeigen, was gesendet wurde …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/in_progress.py"/>
        <source>Try again</source>
        <extracomment>InProgress._fill_menu</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>%Ln earlier turns, each with its picture and what the model wants back</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>
            <numerusform>%Ln früherer Schritt, mit seinem Bild und dem, was das Modell zurückhaben will</numerusform>
            <numerusform>%Ln frühere Schritte, jeder mit seinem Bild und dem, was das Modell zurückhaben will</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Answered by</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>By</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Chat completions: words and pictures, as a conversation</source>
        <extracomment>Inspector._door</extracomment>
        <translation>Chat Completions: Wörter und Bilder, als Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Close</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Conversation</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copied as Python</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>Als Python kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copied as cURL</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>Als cURL kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy as Python</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy as cURL</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Cost</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Generation</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>Generierung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Image API: exact settings, only whole pictures are billed</source>
        <extracomment>Inspector._door</extracomment>
        <translation>Image API: genaue Einstellungen, nur ganze Bilder werden berechnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Links</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>Verweise</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Reference %1</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Sent</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>The key is never part of it.</source>
        <extracomment>Inspector._foot</extracomment>
        <translation>Der Schlüssel ist nie Teil davon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>To</source>
        <extracomment>Inspector._scrolled</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Tries</source>
        <extracomment>Inspector._outcome</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>What was sent</source>
        <extracomment>Inspector.__init__</extracomment>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>What will be sent</source>
        <extracomment>Inspector.__init__</extracomment>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>JobFace</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/job_face.py"/>
        <source>Painting</source>
        <extracomment>_spoken</extracomment>
        <translation>Malt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/job_face.py"/>
        <source>Painting, about %Ln seconds left</source>
        <extracomment>_spoken</extracomment>
        <translation>
            <numerusform>Malt, noch etwa %Ln Sekunde</numerusform>
            <numerusform>Malt, noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobTile</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/job_tile.py"/>
        <source>Stop</source>
        <extracomment>JobTile.__init__</extracomment>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%1: %2</source>
        <extracomment>Keeping.refresh</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln added to favourites</source>
        <extracomment>Keeping._added</extracomment>
        <translation>
            <numerusform>%Ln zu den Favoriten hinzugefügt</numerusform>
            <numerusform>%Ln zu den Favoriten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures are gone for good</source>
        <extracomment>Keeping._on_emptied</extracomment>
        <translation>
            <numerusform>%Ln Bild ist endgültig gelöscht</numerusform>
            <numerusform>%Ln Bilder sind endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures deleted</source>
        <extracomment>Keeping.deleted</extracomment>
        <translation>
            <numerusform>%Ln Bild gelöscht</numerusform>
            <numerusform>%Ln Bilder gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln pictures restored</source>
        <extracomment>Keeping._bring_back</extracomment>
        <translation>
            <numerusform>%Ln Bild wiederhergestellt</numerusform>
            <numerusform>%Ln Bilder wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>%Ln removed from favourites</source>
        <extracomment>Keeping.toggle_favourite</extracomment>
        <translation>
            <numerusform>%Ln aus den Favoriten entfernt</numerusform>
            <numerusform>%Ln aus den Favoriten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Added to favourites</source>
        <extracomment>Keeping._added</extracomment>
        <translation>Zu den Favoriten hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>All %Ln are favourites already</source>
        <extracomment>Keeping._love</extracomment>
        <translation>
            <numerusform>Alle %Ln sind schon Favoriten</numerusform>
            <numerusform>Alle %Ln sind schon Favoriten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Collect</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Sammeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Compare</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Delete</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Delete %Ln pictures for good?</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>
            <numerusform>%Ln Bild endgültig löschen?</numerusform>
            <numerusform>%Ln Bilder endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Delete one picture for good?</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>Ein Bild endgültig löschen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Edit the picture</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Bild bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Empty trash</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Export</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Favourite</source>
        <extracomment>Keeping._on_scope, Keeping.name_favourite</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Keep them</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>More</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>One picture is gone for good</source>
        <extracomment>Keeping._on_emptied</extracomment>
        <translation>Ein Bild ist endgültig gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Picture deleted</source>
        <extracomment>Keeping.deleted</extracomment>
        <translation>Bild gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Picture restored</source>
        <extracomment>Keeping._bring_back, Keeping.do_to_one</extracomment>
        <translation>Bild wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Redo</source>
        <extracomment>Keeping._on_undone, Keeping.refresh</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Remove from favourites</source>
        <extracomment>Keeping.name_favourite</extracomment>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Removed from favourites</source>
        <extracomment>Keeping.toggle_favourite</extracomment>
        <translation>Aus den Favoriten entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Restore</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Tag</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>This picture is a favourite already</source>
        <extracomment>Keeping._love</extracomment>
        <translation>Dieses Bild ist schon ein Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>This removes the files as well, and can't be undone.</source>
        <extracomment>Keeping.ask_to_empty</extracomment>
        <translation>Damit verschwinden auch die Dateien; das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Two to four pictures can be compared.</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Zwei bis vier Bilder können verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Undo</source>
        <extracomment>Keeping._on_done, Keeping._on_redone, Keeping.refresh</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Undone: %1</source>
        <extracomment>Keeping._on_undone</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/keeping.py"/>
        <source>Use as reference</source>
        <extracomment>Keeping._on_scope</extracomment>
        <translation>Als Referenz verwenden</translation>
    </message>
</context>
<context>
    <name>KeyBox</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_box.py"/>
        <source>API key</source>
        <extracomment>KeyBox.__init__</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_entry.py"/>
        <source>Cancel</source>
        <extracomment>KeyEntry.__init__</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_entry.py"/>
        <source>Checking…</source>
        <extracomment>KeyEntry.set_checking</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_entry.py"/>
        <source>Use this key</source>
        <extracomment>KeyEntry.__init__, KeyEntry.set_checking</extracomment>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop_app/ui/settings/fields.py"/>
        <source>API key</source>
        <extracomment>KeyField.__init__</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeyFoot</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_foot.py"/>
        <source>Cancel</source>
        <extracomment>KeyFoot.__init__</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_foot.py"/>
        <source>Reset</source>
        <extracomment>KeyFoot.__init__</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_foot.py"/>
        <source>Use here instead</source>
        <extracomment>KeyFoot.__init__</extracomment>
        <translation>Stattdessen hier verwenden</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_list.py"/>
        <source>always the same</source>
        <extracomment>KeyList._spoken</extracomment>
        <translation>immer gleich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_list.py"/>
        <source>changed</source>
        <extracomment>KeyList._spoken</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_list.py"/>
        <source>no keys</source>
        <extracomment>KeyList._spoken</extracomment>
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>KeyRowPainter</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_rows.py"/>
        <source>Changed</source>
        <extracomment>KeyRowPainter._paint_changed</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_rows.py"/>
        <source>Press the new keys…</source>
        <extracomment>KeyRowPainter._paint_waiting</extracomment>
        <translation>Drücken Sie die neuen Tasten …</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <location filename="../../desktop_app/ui/composer/option_fields.py"/>
        <source>Not offered</source>
        <extracomment>Lacking._show</extracomment>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_fields.py"/>
        <source>{value}, kept for later</source>
        <extracomment>Lacking._show</extracomment>
        <translation>{value}, für später behalten</translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>%1, with %2. Pictor closes the library and starts again from it. Pictures made since are read from their files; favourites, stars, tags and collections become what they were then. Today's list is kept aside as a backup.</source>
        <extracomment>Lasting._ask_to_go_back</extracomment>
        <translation>%1, mit %2. Pictor schließt die Bibliothek und startet damit neu. Bilder, die seither gemacht wurden, werden aus ihren Dateien gelesen; Favoriten, Sterne, Schlagwörter und Sammlungen werden so, wie sie damals waren. Die heutige Liste bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Cancel</source>
        <extracomment>Lasting._ask</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Close and restart</source>
        <extracomment>Lasting._ask_to_go_back</extracomment>
        <translation>Schließen und neu starten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Go back to this backup?</source>
        <extracomment>Lasting._ask_to_go_back</extracomment>
        <translation>Zu dieser Sicherung zurückgehen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Its file is gone already; only its place on the wall goes. Its recipe stays in the library's folder, and if the file turns up again, Check library can add it.</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>Die Datei ist schon weg; nur ihr Platz an der Wand verschwindet. Das Rezept bleibt im Ordner der Bibliothek, und wenn die Datei wieder auftaucht, kann „Bibliothek prüfen“ sie hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Look here</source>
        <extracomment>Lasting._ask_where_to_look</extracomment>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Reading the backup…</source>
        <extracomment>Lasting._on_go_back</extracomment>
        <translation>Die Sicherung wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Remove</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Remove %Ln pictures from the library?</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>
            <numerusform>%Ln Bild aus der Bibliothek entfernen?</numerusform>
            <numerusform>%Ln Bilder aus der Bibliothek entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Remove this picture from the library?</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>Dieses Bild aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Their files are gone already; only their places on the wall go. Recipes stay in the library's folder, and if a file turns up again, Check library can add it.</source>
        <extracomment>Lasting._ask_to_forget</extracomment>
        <translation>Die Dateien sind schon weg; nur ihre Plätze an der Wand verschwinden. Die Rezepte bleiben im Ordner der Bibliothek, und wenn eine Datei wieder auftaucht, kann „Bibliothek prüfen“ sie hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>This picture's file is there.</source>
        <extracomment>Lasting._missing</extracomment>
        <translation>Die Datei dieses Bildes ist da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Where is this picture?</source>
        <extracomment>Lasting.locate</extracomment>
        <translation>Wo ist dieses Bild?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lasting.py"/>
        <source>Where shall Pictor look?</source>
        <extracomment>Lasting._ask_where_to_look</extracomment>
        <translation>Wo soll Pictor suchen?</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <location filename="../../desktop_app/ui/settings/licences.py"/>
        <source>Close</source>
        <extracomment>Licences.__init__</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/licences.py"/>
        <source>Licences</source>
        <extracomment>Licences.__init__</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/licences.py"/>
        <source>The list of licences is missing in this copy of Pictor.</source>
        <extracomment>Licences.__init__</extracomment>
        <translation>In dieser Kopie von Pictor fehlt die Liste der Lizenzen.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>%1 spent in %2.</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>%1 im %2 ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Ask before one batch costs more than</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>Fragen, bevor ein Stapel mehr kostet als</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Below %1</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>Unter %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Empty: Pictor never asks.</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>Leer: Pictor fragt nie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Empty: there is no limit.</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>Leer: es gibt keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Monthly budget</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>Monatsbudget</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>No limit</source>
        <extracomment>Limits._field</extracomment>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Off</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Pictor stops and asks at the limit.</source>
        <extracomment>Limits.refresh</extracomment>
        <translation>Pictor hält an der Grenze an und fragt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Spending</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Warn below</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>Warnen unter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/limits.py"/>
        <source>Warn when credit runs low</source>
        <extracomment>Limits.__init__</extracomment>
        <translation>Warnen, wenn das Guthaben zur Neige geht</translation>
    </message>
</context>
<context>
    <name>LongWaiting</name>
    <message>
        <location filename="../../desktop_app/ui/waiting_long.py"/>
        <source>Cancel</source>
        <extracomment>LongWaiting.__init__</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/waiting_long.py"/>
        <source>Stopping…</source>
        <extracomment>LongWaiting.give_up</extracomment>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <location filename="../../desktop_app/ui/looking.py"/>
        <source>This picture has no other versions.</source>
        <extracomment>Looking._show_versions</extracomment>
        <translation>Dieses Bild hat keine anderen Versionen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>%Ln started</source>
        <extracomment>MainWindow._on_started</extracomment>
        <translation>
            <numerusform>%Ln begonnen</numerusform>
            <numerusform>%Ln begonnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Finished: %1</source>
        <extracomment>MainWindow.on_picture_saved</extracomment>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Only %1 are left on the disk of your library.</source>
        <extracomment>MainWindow._on_started</extracomment>
        <translation>Auf der Festplatte Ihrer Bibliothek sind nur noch %1 frei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Show</source>
        <extracomment>MainWindow.on_job_failed</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ManageCollections</name>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Collections</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Delete</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Done</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Find a collection</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>Sammlung suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>No collections yet.</source>
        <extracomment>ManageCollections._fill</extracomment>
        <translation>Noch keine Sammlungen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Nothing matches “%1”.</source>
        <extracomment>ManageCollections._fill</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Rename…</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Show</source>
        <extracomment>ManageCollections.__init__</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Undo</source>
        <extracomment>ManageCollections.__init__, ManageCollections._tell</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>Undone: %1</source>
        <extracomment>ManageCollections._on_undone</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/manage_collections.py"/>
        <source>smart</source>
        <extracomment>ManageCollections._row</extracomment>
        <translation>klug</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <location filename="../../desktop_app/ui/review/mark.py"/>
        <source>Kept</source>
        <extracomment>Mark.text</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/mark.py"/>
        <source>Rejected</source>
        <extracomment>Mark.text</extracomment>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>%Ln pictures tagged “%1”</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>
            <numerusform>%Ln Bild mit „%1“ versehen</numerusform>
            <numerusform>%Ln Bilder mit „%1“ versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>%Ln stars given</source>
        <extracomment>Marking.star</extracomment>
        <translation>
            <numerusform>%Ln Stern vergeben</numerusform>
            <numerusform>%Ln Sterne vergeben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Find or add a tag</source>
        <extracomment>Marking.open</extracomment>
        <translation>Schlagwort suchen oder hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>New tag “%1”</source>
        <extracomment>Marking.open</extracomment>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>No tags yet. Write one and press Enter.</source>
        <extracomment>Marking.open</extracomment>
        <translation>Noch keine Schlagwörter. Schreiben Sie eines und drücken Sie Enter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Note changed</source>
        <extracomment>Marking.set_note</extracomment>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Note removed</source>
        <extracomment>Marking.set_note</extracomment>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Stars removed</source>
        <extracomment>Marking.star</extracomment>
        <translation>Sterne entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tag “%1” removed</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>Schlagwort „%1“ entfernt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tag “%1” removed from %Ln pictures</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>
            <numerusform>Schlagwort „%1“ von %Ln Bild entfernt</numerusform>
            <numerusform>Schlagwort „%1“ von %Ln Bildern entfernt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tagged “%1”</source>
        <extracomment>Marking._on_toggled</extracomment>
        <translation>Mit „%1“ versehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tags</source>
        <extracomment>Marking.open</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/marking.py"/>
        <source>Tags changed</source>
        <extracomment>Marking.set_tags</extracomment>
        <translation>Schlagwörter geändert</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Appearance</source>
        <extracomment>main_menu</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Dark</source>
        <extracomment>main_menu</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Library</source>
        <extracomment>main_menu</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Light</source>
        <extracomment>main_menu</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Like the system</source>
        <extracomment>main_menu</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/menus.py"/>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/models.py"/>
        <source>Model</source>
        <extracomment>ModelButton.__init__</extracomment>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ModelChecks</name>
    <message>
        <location filename="../../desktop_app/ui/race/model_checks.py"/>
        <source>can't be ticked</source>
        <extracomment>ModelChecks.spoken</extracomment>
        <translation>kann nicht angekreuzt werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/model_checks.py"/>
        <source>not ticked</source>
        <extracomment>ModelChecks.spoken</extracomment>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/model_checks.py"/>
        <source>ticked</source>
        <extracomment>ModelChecks.spoken</extracomment>
        <translation>angekreuzt</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>All</source>
        <extracomment>ModelList.rows</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Edits pictures</source>
        <extracomment>ModelList._marks</extracomment>
        <translation>Bearbeitet Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Models</source>
        <extracomment>ModelList._made</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>No models are known yet.</source>
        <extracomment>ModelList._made</extracomment>
        <translation>Es sind noch keine Modelle bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Paints up to 4K</source>
        <extracomment>ModelList._marks</extracomment>
        <translation>Malt bis 4K</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Recent</source>
        <extracomment>ModelList.rows</extracomment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Search models</source>
        <extracomment>ModelList._made</extracomment>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Starred</source>
        <extracomment>ModelList.rows</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Takes up to %Ln references</source>
        <extracomment>ModelList._marks</extracomment>
        <translation>
            <numerusform>Nimmt bis zu %Ln Referenz</numerusform>
            <numerusform>Nimmt bis zu %Ln Referenzen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>edits</source>
        <extracomment>ModelList._row</extracomment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>references</source>
        <extracomment>ModelList._row</extracomment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>{maker_and_price} · needs a key</source>
        <extracomment>ModelList.detail</extracomment>
        <translation>{maker_and_price} · braucht einen Schlüssel</translation>
    </message>
</context>
<context>
    <name>ModelRoom</name>
    <message>
        <location filename="../../desktop_app/ui/model_room.py"/>
        <source>Couldn't update · list of: %1</source>
        <extracomment>ModelRoom._show</extracomment>
        <translation>Konnte nicht aktualisieren · Liste von: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/model_room.py"/>
        <source>Updated: %1</source>
        <extracomment>ModelRoom._show</extracomment>
        <translation>Aktualisiert: %1</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../desktop_app/ui/model_words.py"/>
        <source>Built in</source>
        <extracomment>in_own_words</extracomment>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/model_words.py"/>
        <source>Demo painter</source>
        <extracomment>in_own_words</extracomment>
        <translation>Demo-Maler</translation>
    </message>
</context>
<context>
    <name>MoreRatios</name>
    <message>
        <location filename="../../desktop_app/ui/composer/more_ratios.py"/>
        <source>More</source>
        <extracomment>MoreRatios.show_draft</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/more_ratios.py"/>
        <source>More ratios</source>
        <extracomment>MoreRatios.open, MoreRatios.show_draft</extracomment>
        <translation>Weitere Verhältnisse</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>%1 is no fact that Pictor knows, so it stays a word.</source>
        <extracomment>NameFields._refresh</extracomment>
        <translation>%1 ist keine Angabe, die Pictor kennt, und bleibt daher ein Wort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>File names</source>
        <extracomment>NameFields.__init__</extracomment>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>Insert</source>
        <extracomment>NameFields.__init__</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>Put in a fact about the picture</source>
        <extracomment>NameFields.__init__</extracomment>
        <translation>Eine Angabe zum Bild einsetzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/export/name_fields.py"/>
        <source>and %Ln more</source>
        <extracomment>NameFields._refresh</extracomment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <location filename="../../desktop_app/ui/widgets/name_list.py"/>
        <source>not ticked</source>
        <extracomment>NameList.spoken</extracomment>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/name_list.py"/>
        <source>ticked</source>
        <extracomment>NameList.spoken</extracomment>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/name_list.py"/>
        <source>ticked for some</source>
        <extracomment>NameList.spoken</extracomment>
        <translation>bei einigen angekreuzt</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../../desktop_app/ui/naming.py"/>
        <source>Cancel</source>
        <extracomment>Naming.__init__</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/naming.py"/>
        <source>Name</source>
        <extracomment>Naming.__init__</extracomment>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <location filename="../../desktop_app/ui/settings/nav.py"/>
        <source>Settings</source>
        <extracomment>Nav.__init__</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>A password in it is kept readable in Pictor's settings file.</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>Ein Passwort darin bleibt lesbar in der Einstellungsdatei von Pictor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Another host needs a key of its own: Pictor never sends it the one for OpenRouter.</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>Ein anderer Rechner braucht einen eigenen Schlüssel: Pictor schickt ihm nie den für OpenRouter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>As this computer is set up</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>Wie dieser Computer eingerichtet ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Certificate file</source>
        <extracomment>NetworkPage.__init__, NetworkPage._choose_file</extracomment>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Choose…</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>For networks that look into secure connections: a file that ends in .pem.</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>Für Netze, die in sichere Verbindungen hineinsehen: eine Datei, die auf .pem endet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Proxy</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>Service address</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/network.py"/>
        <source>The certificates this computer trusts</source>
        <extracomment>NetworkPage.__init__</extracomment>
        <translation>Die Zertifikate, denen dieser Computer vertraut</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/nothing_found.py"/>
        <source>Clear search</source>
        <extracomment>NothingFound.__init__</extracomment>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <location filename="../../desktop_app/ui/composer/option_fields.py"/>
        <source>Pick a random seed</source>
        <extracomment>NumberControl.__init__</extracomment>
        <translation>Zufälligen Startwert nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_fields.py"/>
        <source>Random</source>
        <extracomment>NumberControl.__init__</extracomment>
        <translation>Zufällig</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>%1 of %2</source>
        <extracomment>_show</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>%Ln of them have no file.</source>
        <extracomment>_told</extracomment>
        <translation>
            <numerusform>%Ln davon hat keine Datei.</numerusform>
            <numerusform>%Ln davon haben keine Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>%Ln pictures with their recipes lie in its folder.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>
            <numerusform>%Ln Bild mit seinem Rezept liegt in ihrem Ordner.</numerusform>
            <numerusform>%Ln Bilder mit ihren Rezepten liegen in ihrem Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Choose folder…</source>
        <extracomment>Opening._find</extracomment>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Everything is copied and checked before the library is used from %1.</source>
        <extracomment>Carrying._obey</extracomment>
        <translation>Alles wird kopiert und geprüft, bevor die Bibliothek aus %1 verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>It is still whole in %1.</source>
        <extracomment>Carrying._help</extracomment>
        <translation>Sie ist noch vollständig in %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Leave it there</source>
        <extracomment>Carrying._help</extracomment>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Looking at what is there…</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Was da ist, wird angesehen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Making the library usable again…</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Die Bibliothek wird wieder benutzbar gemacht …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Moving your library…</source>
        <extracomment>Carrying._obey</extracomment>
        <translation>Ihre Bibliothek wird verschoben …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Only read the files</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Nur die Dateien lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Pictor looked in %1. If it is on another disk, connect it and try again.</source>
        <extracomment>Opening._find</extracomment>
        <translation>Pictor hat in %1 nachgesehen. Wenn sie auf einer anderen Festplatte liegt, schließen Sie diese an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Quit</source>
        <extracomment>Opening._find, Opening._mend</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Read the files</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Die Dateien lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Start a new one</source>
        <extracomment>Opening._find</extracomment>
        <translation>Eine neue anfangen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>The damaged list is kept aside; no picture is touched.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Die beschädigte Liste wird aufgehoben; kein Bild wird angerührt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/opening.py"/>
        <source>The library is usable again: %Ln pictures.</source>
        <extracomment>_told</extracomment>
        <translation>
            <numerusform>Die Bibliothek ist wieder benutzbar: %Ln Bild.</numerusform>
            <numerusform>Die Bibliothek ist wieder benutzbar: %Ln Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>The library's list can't be read.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Die Liste der Bibliothek kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>The newest good backup is of %1. What was made since is read from the files.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Die neueste gute Sicherung ist von %1. Was seither gemacht wurde, wird aus den Dateien gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>The old copy stays until you remove it in Settings.</source>
        <extracomment>Carrying.carry</extracomment>
        <translation>Die alte Kopie bleibt, bis Sie sie in den Einstellungen entfernen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>There is no backup, but the pictures' files tell nearly everything.</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Es gibt keine Sicherung, aber die Dateien der Bilder sagen fast alles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>This library is on a network share. Use it from one computer at a time.</source>
        <extracomment>Opening.library</extracomment>
        <translation>Diese Bibliothek liegt auf einer Netzwerkfreigabe. Benutzen Sie sie nur von einem Computer zugleich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <location filename="../../desktop_app/opening.py"/>
        <source>Try again</source>
        <extracomment>Carrying._help, Opening._find</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Use the backup</source>
        <extracomment>Opening._mend</extracomment>
        <translation>Die Sicherung verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>What was copied so far could not be removed.</source>
        <extracomment>Carrying._give_up</extracomment>
        <translation>Was bisher kopiert war, konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Where is your library?</source>
        <extracomment>Opening._choose</extracomment>
        <translation>Wo ist Ihre Bibliothek?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library can't be opened in %1, so it is used where it was.</source>
        <extracomment>Carrying.go_back</extracomment>
        <translation>Ihre Bibliothek kann in %1 nicht geöffnet werden und wird daher verwendet, wo sie war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library could not be moved, and stays where it was.</source>
        <extracomment>Carrying.carry</extracomment>
        <translation>Ihre Bibliothek konnte nicht verschoben werden und bleibt, wo sie war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library could not be moved.</source>
        <extracomment>Carrying._help</extracomment>
        <translation>Ihre Bibliothek konnte nicht verschoben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library is in its new folder.</source>
        <extracomment>Carrying.carry</extracomment>
        <translation>Ihre Bibliothek ist in ihrem neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/opening.py"/>
        <source>Your library isn't where it was.</source>
        <extracomment>Opening._find</extracomment>
        <translation>Ihre Bibliothek ist nicht, wo sie war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/carrying.py"/>
        <source>Your library stays where it was.</source>
        <extracomment>Carrying.carry</extracomment>
        <translation>Ihre Bibliothek bleibt, wo sie war.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>A JPEG can't be transparent</source>
        <extracomment>reason_words</extracomment>
        <translation>Ein JPEG kann nicht durchsichtig sein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Extra high</source>
        <translation>Extra hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Images per request</source>
        <translation>Bilder je Anfrage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Not sent to this model: {options}</source>
        <extracomment>unsent_words</extracomment>
        <translation>Nicht an dieses Modell gesendet: {options}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Off</source>
        <extracomment>value_words</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>On</source>
        <extracomment>value_words</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>One picture at a time is all that {model} makes</source>
        <extracomment>reason_words</extracomment>
        <translation>Mehr als ein Bild auf einmal macht {model} nicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Only JPEG and WebP files can be compressed</source>
        <extracomment>reason_words</extracomment>
        <translation>Nur JPEG und WebP können komprimiert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Opaque</source>
        <translation>Deckend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>this model</source>
        <extracomment>reason_words</extracomment>
        <translation>diesem Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>{option} isn't offered by {model}</source>
        <extracomment>reason_words</extracomment>
        <translation>{option} wird von {model} nicht angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>{option} “{value}” isn't offered by {model}</source>
        <extracomment>reason_words</extracomment>
        <translation>{option} „{value}“ wird von {model} nicht angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_words.py"/>
        <source>{option}: {value}</source>
        <extracomment>option_words</extracomment>
        <translation>{option}: {value}</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Options</source>
        <extracomment>OptionsButton.__init__, OptionsButton.show_draft</extracomment>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>OptionsPopover</name>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Options</source>
        <extracomment>OptionsPopover.__init__</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Reset</source>
        <extracomment>OptionsPopover.__init__</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Reset all options</source>
        <extracomment>OptionsPopover.__init__</extracomment>
        <translation>Alle Optionen zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/options.py"/>
        <source>Show what will be sent…</source>
        <extracomment>OptionsPopover.__init__</extracomment>
        <translation>Anzeigen, was gesendet wird …</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>Cancel</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>Generate anyway</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>Trotzdem generieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>This batch costs about %1.</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>Dieser Stapel kostet etwa %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>This batch costs at least %1.</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>Dieser Stapel kostet mindestens %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ordering.py"/>
        <source>Your limit is %1.</source>
        <extracomment>Ordering._ask</extracomment>
        <translation>Ihre Grenze ist %1.</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/origins.py"/>
        <source>References</source>
        <extracomment>Origins.__init__</extracomment>
        <translation>Referenzen</translation>
    </message>
</context>
<context>
    <name>OwnMarks</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/own_marks.py"/>
        <source>Yours</source>
        <extracomment>OwnMarks.__init__</extracomment>
        <translation>Ihre Angaben</translation>
    </message>
</context>
<context>
    <name>OwnTags</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/own_tags.py"/>
        <source>Collections and tags</source>
        <extracomment>OwnTags.__init__</extracomment>
        <translation>Sammlungen und Schlagwörter</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>%Ln stars</source>
        <extracomment>PaneMenu._add_stars</extracomment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Copy picture</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Copy prompt</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Delete</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Favourite</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>No stars</source>
        <extracomment>PaneMenu._add_stars</extracomment>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Open</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Remove from favourites</source>
        <extracomment>PaneMenu.__init__</extracomment>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/menu.py"/>
        <source>Stars</source>
        <extracomment>PaneMenu._add_stars</extracomment>
        <translation>Sterne</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <location filename="../../desktop_app/ui/composer/picker.py"/>
        <source>Nothing matches “{words}”.</source>
        <extracomment>Picker._fill</extracomment>
        <translation>Nichts passt zu „{words}“.</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Add to a collection…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Zu einer Sammlung hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Compare</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Copy path</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Copy picture</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Copy prompt</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Delete</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Edit</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Export…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Favourite</source>
        <extracomment>PictureMenu.__init__, PictureMenu.show_marks</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Full screen</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Keep on the reference shelf…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Ins Referenzregal legen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Locate the file…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Datei suchen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Next image</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>One more</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Noch eines</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Previous image</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Remove from favourites</source>
        <extracomment>PictureMenu.show_marks</extracomment>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Remove from the library…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Aus der Bibliothek entfernen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Restore</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Reuse all settings</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Alle Einstellungen wiederverwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Reuse prompt</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Prompt wiederverwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Show all versions</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Alle Versionen anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Show in folder</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Show what was sent…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Anzeigen, was gesendet wurde …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Slideshow</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Diaschau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Tag…</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Use as reference</source>
        <extracomment>PictureMenu.__init__</extracomment>
        <translation>Als Referenz verwenden</translation>
    </message>
</context>
<context>
    <name>PictureSize</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/picture_size.py"/>
        <source>Larger pictures</source>
        <extracomment>PictureSize.__init__</extracomment>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/picture_size.py"/>
        <source>Picture size</source>
        <extracomment>PictureSize.__init__</extracomment>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/picture_size.py"/>
        <source>Smaller pictures</source>
        <extracomment>PictureSize.__init__</extracomment>
        <translation>Kleinere Bilder</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <location filename="../../desktop_app/ui/progress_card.py"/>
        <source>Cancel</source>
        <extracomment>ProgressCard.__init__</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <location filename="../../desktop_app/ui/composer/prompt.py"/>
        <source>Describe a picture…</source>
        <extracomment>PromptEditor.__init__</extracomment>
        <translation>Beschreiben Sie ein Bild …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/prompt.py"/>
        <source>Prompt</source>
        <extracomment>PromptEditor.__init__</extracomment>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <location filename="../../desktop_app/languages.py"/>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>_direction</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/quick_look.py"/>
        <source>Quick look</source>
        <extracomment>QuickLook.__init__</extracomment>
        <translation>Schnellansicht</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>%1 – %2</source>
        <extracomment>price_words, total_words</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>About %1</source>
        <extracomment>price_words, total_words</extracomment>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>At least %1</source>
        <extracomment>total_words</extracomment>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>Everything as wished</source>
        <extracomment>entrant_words</extracomment>
        <translation>Alles wie gewünscht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>Free</source>
        <extracomment>bill_words, price_words, total_words</extracomment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>From %1</source>
        <extracomment>price_words</extracomment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>It paints from words only: write a prompt first.</source>
        <extracomment>entrant_words</extracomment>
        <translation>Es malt nur nach Wörtern: schreiben Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>Model %1</source>
        <extracomment>hidden_name</extracomment>
        <translation>Modell %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>Price varies</source>
        <extracomment>price_words, total_words</extracomment>
        <translation>Preis schwankt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_words.py"/>
        <source>for %Ln pictures</source>
        <extracomment>total_words</extracomment>
        <translation>
            <numerusform>für %Ln Bild</numerusform>
            <numerusform>für %Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceCell</name>
    <message>
        <location filename="../../desktop_app/ui/race/race_cell.py"/>
        <source>chosen</source>
        <extracomment>RaceCell.show_result</extracomment>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>At most %Ln models can be compared.</source>
        <extracomment>RaceDialog._on_toggled</extracomment>
        <translation>
            <numerusform>Höchstens %Ln Modell kann verglichen werden.</numerusform>
            <numerusform>Höchstens %Ln Modelle können verglichen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Choose at least %Ln models.</source>
        <extracomment>RaceDialog._renew</extracomment>
        <translation>
            <numerusform>Wählen Sie mindestens %Ln Modell.</numerusform>
            <numerusform>Wählen Sie mindestens %Ln Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Close</source>
        <extracomment>RaceDialog.__init__</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Compare models</source>
        <extracomment>RaceDialog.__init__</extracomment>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Models</source>
        <extracomment>RaceDialog.__init__</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Needs a key</source>
        <extracomment>RaceDialog._row</extracomment>
        <translation>Braucht einen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>No models are known yet.</source>
        <extracomment>RaceDialog._fill</extracomment>
        <translation>Es sind noch keine Modelle bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Nothing matches “%1”.</source>
        <extracomment>RaceDialog._fill</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Search models</source>
        <extracomment>RaceDialog.__init__</extracomment>
        <translation>Modelle suchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>The first of %Ln prompts is compared.</source>
        <extracomment>RaceDialog._show_prompt</extracomment>
        <translation>
            <numerusform>Der einzige Prompt wird verglichen.</numerusform>
            <numerusform>Der erste von %Ln Prompts wird verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>Write a prompt first.</source>
        <extracomment>RaceDialog._renew</extracomment>
        <translation>Schreiben Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_dialog.py"/>
        <source>needs a key</source>
        <extracomment>RaceDialog._row</extracomment>
        <translation>braucht einen Schlüssel</translation>
    </message>
</context>
<context>
    <name>RaceFoot</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Compare %Ln models</source>
        <extracomment>RaceFoot.show_total</extracomment>
        <translation>
            <numerusform>%Ln Modell vergleichen</numerusform>
            <numerusform>%Ln Modelle vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Compare models</source>
        <extracomment>RaceFoot.show_total</extracomment>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Hide names until I choose</source>
        <extracomment>RaceFoot.__init__</extracomment>
        <translation>Namen verbergen, bis ich gewählt habe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_foot.py"/>
        <source>Images per model</source>
        <extracomment>RaceFoot.__init__</extracomment>
        <translation>Bilder je Modell</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%1 chosen</source>
        <extracomment>RacePage.choose</extracomment>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%1 of %2 are here.</source>
        <extracomment>RacePage._news_words</extracomment>
        <translation>%1 von %2 sind da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%1 so far.</source>
        <extracomment>RacePage._spent</extracomment>
        <translation>Bisher %1.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>%Ln models</source>
        <extracomment>RacePage._renew</extracomment>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Back</source>
        <extracomment>RacePage.__init__</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Choice taken back</source>
        <extracomment>RacePage.choose</extracomment>
        <translation>Wahl zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Comparing %Ln models</source>
        <extracomment>RacePage._renew</extracomment>
        <translation>
            <numerusform>%Ln Modell wird verglichen</numerusform>
            <numerusform>%Ln Modelle werden verglichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Comparison of models</source>
        <extracomment>RacePage.__init__</extracomment>
        <translation>Vergleich von Modellen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>None of them made a picture.</source>
        <extracomment>RacePage._news_words</extracomment>
        <translation>Keines von ihnen hat ein Bild gemacht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Scores</source>
        <extracomment>RacePage.__init__</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Show names</source>
        <extracomment>RacePage.__init__</extracomment>
        <translation>Namen anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>Which one is best? Choose it, or press its number.</source>
        <extracomment>RacePage._news_words</extracomment>
        <translation>Welches ist das beste? Wählen Sie es, oder drücken Sie seine Nummer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/race_page.py"/>
        <source>You chose %1.</source>
        <extracomment>RacePage._news_words</extracomment>
        <translation>Sie haben %1 gewählt.</translation>
    </message>
</context>
<context>
    <name>RaceRoom</name>
    <message>
        <location filename="../../desktop_app/ui/race/race_room.py"/>
        <source>This picture wasn't made in a comparison of models.</source>
        <extracomment>RaceRoom.show_of</extracomment>
        <translation>Dieses Bild wurde nicht in einem Vergleich von Modellen gemacht.</translation>
    </message>
</context>
<context>
    <name>RatioButton</name>
    <message>
        <location filename="../../desktop_app/ui/composer/ratios.py"/>
        <source>{ratio} isn't offered by this model</source>
        <extracomment>RatioButton.describe</extracomment>
        <translation>{ratio} wird von diesem Modell nicht angeboten</translation>
    </message>
</context>
<context>
    <name>ReferenceIntake</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_intake.py"/>
        <source>Dropped picture</source>
        <extracomment>ReferenceIntake._on_dropped</extracomment>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_intake.py"/>
        <source>Pasted picture</source>
        <extracomment>ReferenceIntake.take_copied</extracomment>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_row.py"/>
        <source>Keep on the shelf…</source>
        <extracomment>ReferenceRow._offer_keeping</extracomment>
        <translation>Ins Regal legen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_row.py"/>
        <source>Move first</source>
        <extracomment>ReferenceRow._open_menu</extracomment>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_row.py"/>
        <source>Remove</source>
        <extracomment>ReferenceRow._open_menu</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_row.py"/>
        <source>Show on the shelf</source>
        <extracomment>ReferenceRow._offer_keeping</extracomment>
        <translation>Im Regal anzeigen</translation>
    </message>
</context>
<context>
    <name>ReferenceShelf</name>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_rows.py"/>
        <source>Its file is missing. Add the picture again.</source>
        <extracomment>missing_words</extracomment>
        <translation>Die Datei fehlt. Fügen Sie das Bild noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_words.py"/>
        <source>Not used yet</source>
        <extracomment>used_words</extracomment>
        <translation>Noch nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/shelf_words.py"/>
        <source>Used in %Ln pictures</source>
        <extracomment>used_words</extracomment>
        <translation>
            <numerusform>In %Ln Bild verwendet</numerusform>
            <numerusform>In %Ln Bildern verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceStrip</name>
    <message>
        <location filename="../../desktop_app/ui/composer/references.py"/>
        <source>Add references</source>
        <extracomment>ReferenceStrip.choose_files</extracomment>
        <translation>Referenzen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/references.py"/>
        <source>Adding…</source>
        <extracomment>ReferenceStrip._hint_words</extracomment>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/references.py"/>
        <source>Drop or paste images</source>
        <extracomment>ReferenceStrip._hint_words</extracomment>
        <translation>Bilder ablegen oder einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/references.py"/>
        <source>References</source>
        <extracomment>ReferenceStrip.__init__, ReferenceStrip._hint_words</extracomment>
        <translation>Referenzen</translation>
    </message>
</context>
<context>
    <name>ReferenceTile</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_tiles.py"/>
        <source>Remove (%1)</source>
        <extracomment>ReferenceTile._tip</extracomment>
        <translation>Entfernen (%1)</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln drawings can't be opened.</source>
        <translation>
            <numerusform>%Ln Zeichnung kann nicht geöffnet werden.</numerusform>
            <numerusform>%Ln Zeichnungen können nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln files aren't pictures Pictor can read.</source>
        <translation>
            <numerusform>%Ln Datei ist kein Bild, das Pictor lesen kann.</numerusform>
            <numerusform>%Ln Dateien sind keine Bilder, die Pictor lesen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln files were moved or deleted.</source>
        <translation>
            <numerusform>%Ln Datei wurde verschoben oder gelöscht.</numerusform>
            <numerusform>%Ln Dateien wurden verschoben oder gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln of these are only addresses of pictures.</source>
        <translation>
            <numerusform>%Ln davon ist nur die Adresse eines Bildes.</numerusform>
            <numerusform>%Ln davon sind nur Adressen von Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln of these can't be used as references.</source>
        <extracomment>_unexplained</extracomment>
        <translation>
            <numerusform>%Ln davon kann nicht als Referenz verwendet werden.</numerusform>
            <numerusform>%Ln davon können nicht als Referenzen verwendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>%Ln pictures are too large to send.</source>
        <translation>
            <numerusform>%Ln Bild ist zu groß zum Senden.</numerusform>
            <numerusform>%Ln Bilder sind zu groß zum Senden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>Reference %1 of %2, %3</source>
        <extracomment>tile_name</extracomment>
        <translation>Referenz %1 von %2, %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That can't be used as a reference.</source>
        <extracomment>_unexplained</extracomment>
        <translation>Das kann nicht als Referenz verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That drawing can't be opened. Try PNG, JPEG or WebP.</source>
        <translation>Diese Zeichnung kann nicht geöffnet werden. Versuchen Sie PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That file isn't a picture Pictor can read. Try PNG, JPEG or WebP.</source>
        <translation>Diese Datei ist kein Bild, das Pictor lesen kann. Versuchen Sie PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That file was moved or deleted. Drop it again.</source>
        <translation>Diese Datei wurde verschoben oder gelöscht. Legen Sie sie noch einmal ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That picture is too large to send. Try a smaller copy.</source>
        <translation>Dieses Bild ist zu groß zum Senden. Versuchen Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That's only the picture's address. Save the picture, then drop the file.</source>
        <translation>Das ist nur die Adresse des Bildes. Sichern Sie das Bild, und legen Sie dann die Datei ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>That's too many pictures at once. The rest were left out.</source>
        <extracomment>refusal_words</extracomment>
        <translation>Das sind zu viele Bilder auf einmal. Die übrigen wurden weggelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>There are no pictures in %Ln of these.</source>
        <translation>
            <numerusform>In %Ln davon ist kein Bild.</numerusform>
            <numerusform>In %Ln davon sind keine Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>There's no picture in there. Try the files themselves.</source>
        <translation>Darin ist kein Bild. Versuchen Sie es mit den Dateien selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>This model takes no references.</source>
        <extracomment>limit_words</extracomment>
        <translation>Dieses Modell nimmt keine Referenzen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>This model takes up to %Ln references.</source>
        <extracomment>limit_words</extracomment>
        <translation>
            <numerusform>Dieses Modell nimmt bis zu %Ln Referenz.</numerusform>
            <numerusform>Dieses Modell nimmt bis zu %Ln Referenzen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_words.py"/>
        <source>picture</source>
        <extracomment>tile_name</extracomment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>RescueDesk</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>%Ln pictures are in %1.</source>
        <extracomment>RescueDesk._on_copied</extracomment>
        <translation>
            <numerusform>%Ln Bild ist in %1.</numerusform>
            <numerusform>%Ln Bilder sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>No whole picture had come that could be saved.</source>
        <extracomment>RescueDesk._on_copied</extracomment>
        <translation>Es war kein ganzes Bild angekommen, das gesichert werden könnte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>Save here</source>
        <extracomment>RescueDesk.choose_folder</extracomment>
        <translation>Hier sichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rescue.py"/>
        <source>Where shall the picture go?</source>
        <extracomment>RescueDesk.choose_folder</extracomment>
        <translation>Wohin soll das Bild?</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%1 of %2</source>
        <extracomment>position</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln aren't decided yet and stay</source>
        <extracomment>left</extracomment>
        <translation>
            <numerusform>%Ln ist noch nicht entschieden und bleibt</numerusform>
            <numerusform>%Ln sind noch nicht entschieden und bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln go to the trash</source>
        <extracomment>going</extracomment>
        <translation>
            <numerusform>%Ln kommt in den Papierkorb</numerusform>
            <numerusform>%Ln kommen in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln kept</source>
        <extracomment>progress</extracomment>
        <translation>
            <numerusform>%Ln behalten</numerusform>
            <numerusform>%Ln behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln more are being made and will appear here.</source>
        <extracomment>awaited</extracomment>
        <translation>
            <numerusform>%Ln weiteres wird gemacht und erscheint hier.</numerusform>
            <numerusform>%Ln weitere werden gemacht und erscheinen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln rejected</source>
        <extracomment>progress</extracomment>
        <translation>
            <numerusform>%Ln verworfen</numerusform>
            <numerusform>%Ln verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>%Ln rejected pictures stay where they are</source>
        <extracomment>staying</extracomment>
        <translation>
            <numerusform>%Ln verworfenes Bild bleibt, wo es ist</numerusform>
            <numerusform>%Ln verworfene Bilder bleiben, wo sie sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>It cost %1</source>
        <extracomment>price</extracomment>
        <translation>Es hat %1 gekostet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>It was free</source>
        <extracomment>price</extracomment>
        <translation>Es war kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>Kept %1 of %2</source>
        <extracomment>result</extracomment>
        <translation>%1 von %2 behalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>Move %Ln to the trash</source>
        <extracomment>moving</extracomment>
        <translation>
            <numerusform>%Ln in den Papierkorb</numerusform>
            <numerusform>%Ln in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>Nothing goes to the trash</source>
        <extracomment>going</extracomment>
        <translation>Nichts kommt in den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>One more is being made and will appear here.</source>
        <extracomment>awaited</extracomment>
        <translation>Ein weiteres wird gemacht und erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>They cost %1</source>
        <extracomment>price</extracomment>
        <translation>Sie haben %1 gekostet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>They cost at least %1</source>
        <extracomment>price</extracomment>
        <translation>Sie haben mindestens %1 gekostet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>They were free</source>
        <extracomment>price</extracomment>
        <translation>Sie waren kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>What it cost isn't known</source>
        <extracomment>price</extracomment>
        <translation>Was es gekostet hat, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_words.py"/>
        <source>What they cost isn't known</source>
        <extracomment>price</extracomment>
        <translation>Was sie gekostet haben, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>%1, decided</source>
        <extracomment>ReviewBar.show_picture</extracomment>
        <translation>%1, entschieden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Add to a collection…</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>Zu einer Sammlung hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>End the review</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>Durchsicht beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Favourite</source>
        <extracomment>ReviewBar.__init__, ReviewBar.show_picture</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Keep</source>
        <extracomment>ReviewBar.__init__, ReviewBar.show_picture</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Next image, without a decision</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>Nächstes Bild, ohne Entscheidung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Previous image</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Reject</source>
        <extracomment>ReviewBar.__init__, ReviewBar.show_picture</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Remove from favourites</source>
        <extracomment>ReviewBar.show_picture</extracomment>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_bar.py"/>
        <source>Take back</source>
        <extracomment>ReviewBar.__init__</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../desktop_app/ui/review/review_page.py"/>
        <source>Kept</source>
        <extracomment>ReviewPage._decide</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_page.py"/>
        <source>Rejected</source>
        <extracomment>ReviewPage._decide</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_page.py"/>
        <source>Review</source>
        <extracomment>ReviewPage.__init__</extracomment>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/review_page.py"/>
        <source>Taken back</source>
        <extracomment>ReviewPage.take_back</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <location filename="../../desktop_app/ui/review/review_room.py"/>
        <source>There are no pictures to review here.</source>
        <extracomment>ReviewRoom.review</extracomment>
        <translation>Hier sind keine Bilder zum Durchsehen.</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <location filename="../../desktop_app/ui/composer/picker_list.py"/>
        <source>Remove the star</source>
        <extracomment>RowList.hint_at</extracomment>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/picker_list.py"/>
        <source>Star</source>
        <extracomment>RowList.hint_at</extracomment>
        <translation>Stern geben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/picker_list.py"/>
        <source>in use</source>
        <extracomment>RowList.add_row</extracomment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/picker_list.py"/>
        <source>starred</source>
        <extracomment>RowList.add_row</extracomment>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>%Ln more…</source>
        <extracomment>ScopeBar._offer_more</extracomment>
        <translation>
            <numerusform>%Ln weitere …</numerusform>
            <numerusform>%Ln weitere …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>All</source>
        <extracomment>ScopeBar.__init__</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>Favourites</source>
        <extracomment>ScopeBar.__init__</extracomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>Manage collections…</source>
        <extracomment>ScopeBar._open</extracomment>
        <translation>Sammlungen verwalten …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>More</source>
        <extracomment>ScopeBar.__init__, ScopeBar._arrange</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>New collection…</source>
        <extracomment>ScopeBar._open</extracomment>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>Trash</source>
        <extracomment>ScopeBar.__init__</extracomment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/scopes.py"/>
        <source>Which pictures are shown</source>
        <extracomment>ScopeBar.__init__</extracomment>
        <translation>Welche Bilder gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Average time</source>
        <extracomment>heading</extracomment>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Chosen</source>
        <extracomment>heading</extracomment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Compared</source>
        <extracomment>heading</extracomment>
        <translation>Verglichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Cost</source>
        <extracomment>heading</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Failed</source>
        <extracomment>heading</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Model</source>
        <extracomment>heading</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Pictures</source>
        <extracomment>heading</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Refused</source>
        <extracomment>heading</extracomment>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>ScoresDialog</name>
    <message>
        <location filename="../../desktop_app/ui/race/scores_dialog.py"/>
        <source>Close</source>
        <extracomment>ScoresDialog.__init__</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_dialog.py"/>
        <source>From all your comparisons of models.</source>
        <extracomment>ScoresDialog._show</extracomment>
        <translation>Aus allen Ihren Vergleichen von Modellen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_dialog.py"/>
        <source>Nothing to count yet. Compare models, and choose the picture you like best.</source>
        <extracomment>ScoresDialog._show</extracomment>
        <translation>Noch gibt es nichts zu zählen. Vergleichen Sie Modelle, und wählen Sie das Bild, das Ihnen am besten gefällt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/scores_dialog.py"/>
        <source>Scores</source>
        <extracomment>ScoresDialog.__init__</extracomment>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <location filename="../../desktop_app/ui/race/scores_table.py"/>
        <source>Scores</source>
        <extracomment>ScoresTable.__init__</extracomment>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 %2</source>
        <extracomment>month_text</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 or fewer</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 px</source>
        <extracomment>_measure</extracomment>
        <translation>%1 px</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 to %2 high</source>
        <translation>%1 bis %2 hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 to %2 wide</source>
        <translation>%1 bis %2 breit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%1 wide</source>
        <translation>%1 breit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>%Ln stars</source>
        <extracomment>_measure, star_choices</extracomment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>%Ln stars or more</source>
        <extracomment>star_choices</extracomment>
        <translation>
            <numerusform>%Ln Stern oder mehr</numerusform>
            <numerusform>%Ln Sterne oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>, </source>
        <comment>between two choices</comment>
        <extracomment>view_text</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>0 to 5, such as &gt;=4</source>
        <extracomment>name_text</extracomment>
        <translation>0 bis 5, etwa &gt;=4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>All versions of a picture</source>
        <extracomment>name_text</extracomment>
        <translation>Alle Versionen eines Bildes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any cost</source>
        <extracomment>cost_choices</extracomment>
        <translation>Beliebige Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any model</source>
        <extracomment>model_choices</extracomment>
        <translation>Beliebiges Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any number</source>
        <extracomment>star_choices</extracomment>
        <translation>Beliebige Anzahl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any ratio</source>
        <extracomment>ratio_choices</extracomment>
        <translation>Beliebiges Verhältnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Any time</source>
        <extracomment>date_choices</extracomment>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>At least %1 high</source>
        <translation>Mindestens %1 hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>At least %1 wide</source>
        <translation>Mindestens %1 breit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>At most %1 high</source>
        <translation>Höchstens %1 hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>At most %1 wide</source>
        <translation>Höchstens %1 breit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Chosen in a comparison</source>
        <translation>In einem Vergleich gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Collection: %1</source>
        <translation>Sammlung: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost %1 or less</source>
        <translation>Kosten %1 oder weniger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost %1 or more</source>
        <translation>Kosten %1 oder mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost %1 to %2</source>
        <translation>Kosten %1 bis %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost over %1</source>
        <translation>Kosten über %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Cost under %1</source>
        <translation>Kosten unter %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Day, month or year</source>
        <extracomment>name_text</extracomment>
        <translation>Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Demo pictures</source>
        <translation>Demobilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Favourite, edited, demo…</source>
        <extracomment>name_text</extracomment>
        <translation>Favorit, bearbeitet, Demo …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Fewer than %1</source>
        <translation>Weniger als %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Free</source>
        <extracomment>_ordered, cost_choices</extracomment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Higher than %1</source>
        <translation>Höher als %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>In dollars, such as &gt;0.05</source>
        <extracomment>name_text</extracomment>
        <translation>In Dollar, etwa &gt;0.05</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>In pixels, such as &gt;=2048</source>
        <extracomment>name_text</extracomment>
        <translation>In Pixeln, etwa &gt;=2048</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Last 7 days</source>
        <extracomment>_ordered, date_choices</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Less than %1 high</source>
        <translation>Weniger als %1 hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Less than %1 wide</source>
        <translation>Weniger als %1 breit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Made with %1</source>
        <translation>Gemacht mit %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Made with a reference</source>
        <extracomment>name_text</extracomment>
        <translation>Mit einer Referenz gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Made with this reference</source>
        <translation>Mit dieser Referenz gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Most expensive</source>
        <extracomment>order_text</extracomment>
        <translation>Teuerste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Newest</source>
        <extracomment>order_text</extracomment>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>No demo pictures</source>
        <translation>Keine Demobilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>No favourites</source>
        <translation>Keine Favoriten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Not chosen in a comparison</source>
        <translation>Nicht in einem Vergleich gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Not edited</source>
        <translation>Nicht bearbeitet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Not: %1</source>
        <extracomment>filter_text</extracomment>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>Nothing matches these filters.</source>
        <extracomment>nothing_text</extracomment>
        <translation>Nichts passt zu diesen Filtern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>nothing_text</extracomment>
        <translation>Nichts passt zu „%1“ mit diesen Filtern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>Nothing matches “%1”.</source>
        <extracomment>nothing_text</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Oldest</source>
        <extracomment>order_text</extracomment>
        <translation>Älteste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>One tile for all versions</source>
        <extracomment>fold_text</extracomment>
        <translation>Eine Kachel für alle Versionen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>Over %1</source>
        <extracomment>cost_choices</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>PNG, JPEG, WebP…</source>
        <extracomment>name_text</extracomment>
        <translation>PNG, JPEG, WebP …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Prompt A–Z</source>
        <extracomment>order_text</extracomment>
        <translation>Prompt A–Z</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Ratio: %1</source>
        <translation>Verhältnis: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>References, a note, tags…</source>
        <extracomment>name_text</extracomment>
        <translation>Referenzen, eine Notiz, Schlagwörter …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Shape, such as 16:9</source>
        <extracomment>name_text</extracomment>
        <translation>Form, etwa 16:9</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Tags you gave</source>
        <extracomment>name_text</extracomment>
        <translation>Schlagwörter, die Sie gaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>That is more than a search can hold; its end is left out.</source>
        <extracomment>misread_text</extracomment>
        <translation>Das ist mehr, als eine Suche fassen kann; das Ende bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>The program it came from</source>
        <extracomment>name_text</extracomment>
        <translation>Das Programm, aus dem es kam</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>There is no filter “%1:”. Did you mean %2?</source>
        <extracomment>_unknown</extracomment>
        <translation>Es gibt keinen Filter „%1:“. Meinten Sie %2?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>There is no filter “%1:”. Try %2, %3 or %4.</source>
        <extracomment>_unknown</extracomment>
        <translation>Es gibt keinen Filter „%1:“. Versuchen Sie %2, %3 oder %4.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>This month</source>
        <extracomment>date_choices</extracomment>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <source>This year</source>
        <extracomment>date_choices</extracomment>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Today</source>
        <extracomment>_moment, date_choices</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Versions</source>
        <extracomment>filter_text</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Versions of “%1”</source>
        <translation>Versionen von „%1“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Where you put it</source>
        <extracomment>name_text</extracomment>
        <translation>Wohin Sie es taten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/offer_words.py"/>
        <source>Who painted it</source>
        <extracomment>name_text</extracomment>
        <translation>Wer es gemalt hat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Wider than %1</source>
        <translation>Breiter als %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With references</source>
        <translation>Mit Referenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With stars</source>
        <translation>Mit Sternen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With tags</source>
        <translation>Mit Schlagwörtern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>With the model's words</source>
        <translation>Mit Worten des Modells</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without a note</source>
        <translation>Ohne Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without references</source>
        <translation>Ohne Referenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without stars</source>
        <translation>Ohne Sterne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Without the model's words</source>
        <translation>Ohne Worte des Modells</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_choices.py"/>
        <location filename="../../desktop_app/ui/gallery/search_words.py"/>
        <source>Yesterday</source>
        <extracomment>_moment, date_choices</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” can't be more or less. Write it as in %2.</source>
        <extracomment>misread_text</extracomment>
        <translation>„%1“ kann nicht mehr oder weniger sein. Schreiben Sie es wie in %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” isn't known. Try %2.</source>
        <translation>„%1“ ist nicht bekannt. Versuchen Sie %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a date, such as %2.</source>
        <translation>„%1“ braucht ein Datum, etwa %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a number of pixels, such as %2.</source>
        <translation>„%1“ braucht eine Zahl von Pixeln, etwa %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a number, such as %2.</source>
        <translation>„%1“ braucht eine Zahl, etwa %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a ratio, such as %2.</source>
        <translation>„%1“ braucht ein Verhältnis, etwa %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs a value, such as %2.</source>
        <translation>„%1“ braucht einen Wert, etwa %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs an amount, such as %2.</source>
        <translation>„%1“ braucht einen Betrag, etwa %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs eight digits of a hash, such as %2.</source>
        <translation>„%1“ braucht acht Stellen einer Prüfsumme, etwa %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/misread_words.py"/>
        <source>“%1” needs the key of a picture, such as %2.</source>
        <translation>„%1“ braucht den Schlüssel eines Bildes, etwa %2.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_field.py"/>
        <source>Clear search</source>
        <extracomment>SearchField.__init__</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_field.py"/>
        <source>Search</source>
        <extracomment>SearchField.__init__</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/search_field.py"/>
        <source>Search prompts and tags</source>
        <extracomment>SearchField.__init__</extracomment>
        <translation>Prompts und Schlagwörter suchen</translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/search_room.py"/>
        <source>%Ln pictures found</source>
        <extracomment>SearchRoom._announce</extracomment>
        <translation>
            <numerusform>%Ln Bild gefunden</numerusform>
            <numerusform>%Ln Bilder gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/search_room.py"/>
        <source>One picture found</source>
        <extracomment>SearchRoom._announce</extracomment>
        <translation>Ein Bild gefunden</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/selection_bar.py"/>
        <source>%Ln selected</source>
        <extracomment>SelectionBar._words</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/selection_bar.py"/>
        <source>Select nothing</source>
        <extracomment>SelectionBar.__init__</extracomment>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/selection_bar.py"/>
        <source>Selected pictures</source>
        <extracomment>SelectionBar.__init__</extracomment>
        <translation>Ausgewählte Bilder</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>About</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Über Pictor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Account</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Activity</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Appearance</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Close</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Defaults</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Network</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Settings</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Shortcuts</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Spending</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/dialog.py"/>
        <source>Storage</source>
        <extracomment>SettingsDialog.__init__</extracomment>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Captions</source>
        <extracomment>SheetDialog._lay_out</extracomment>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Columns</source>
        <extracomment>SheetDialog.__init__, SheetDialog._lay_out</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Fewer columns</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>Weniger Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>More columns</source>
        <extracomment>SheetDialog.__init__</extracomment>
        <translation>Mehr Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Paper</source>
        <extracomment>SheetDialog._lay_out</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>Save as</source>
        <extracomment>SheetDialog._lay_out</extracomment>
        <translation>Sichern als</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/export/sheet_dialog.py"/>
        <source>These are too many for one picture. Take more columns, or PDF.</source>
        <extracomment>SheetDialog._refresh</extracomment>
        <translation>Das sind zu viele für ein Bild. Nehmen Sie mehr Spalten oder PDF.</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_list.py"/>
        <source>More</source>
        <extracomment>ShelfList.hint_at</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_list.py"/>
        <source>among the references</source>
        <extracomment>ShelfList.spoken</extracomment>
        <translation>unter den Referenzen</translation>
    </message>
</context>
<context>
    <name>ShelfPopover</name>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Add files…</source>
        <extracomment>ShelfPopover.__init__</extracomment>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Find a reference</source>
        <extracomment>ShelfPopover.__init__</extracomment>
        <translation>Referenz suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Keep pictures here that you send along again and again: a face, a product, a style. Add files, paste a picture, or choose “Keep on the shelf…” in the menu of any reference or picture.</source>
        <extracomment>ShelfPopover._narrow</extracomment>
        <translation>Bewahren Sie hier Bilder auf, die Sie immer wieder mitschicken: ein Gesicht, ein Produkt, einen Stil. Fügen Sie Dateien hinzu, setzen Sie ein Bild ein, oder wählen Sie „Ins Regal legen …“ im Menü einer Referenz oder eines Bildes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Nothing matches “%1”.</source>
        <extracomment>ShelfPopover._narrow</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Paste</source>
        <extracomment>ShelfPopover.__init__</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Reference shelf</source>
        <extracomment>ShelfPopover.__init__</extracomment>
        <translation>Referenzregal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Remove from shelf</source>
        <extracomment>ShelfPopover._open_menu</extracomment>
        <translation>Aus dem Regal nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Rename…</source>
        <extracomment>ShelfPopover._open_menu</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_popover.py"/>
        <source>Show where used</source>
        <extracomment>ShelfPopover._open_menu</extracomment>
        <translation>Anzeigen, wo verwendet</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Add to the shelf</source>
        <extracomment>ShelfRoom._choose_files</extracomment>
        <translation>Ins Regal legen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Keep</source>
        <extracomment>ShelfRoom._ask_to_keep</extracomment>
        <translation>Ins Regal legen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Keep on the shelf</source>
        <extracomment>ShelfRoom._ask_to_keep</extracomment>
        <translation>Ins Regal legen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Reference</source>
        <extracomment>ShelfRoom._on_prepared</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Rename</source>
        <extracomment>ShelfRoom._ask_to_rename</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Rename the reference</source>
        <extracomment>ShelfRoom._ask_to_rename</extracomment>
        <translation>Referenz umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>The picture of “%1” is missing. Add it to the shelf again.</source>
        <extracomment>ShelfRoom._on_pressed</extracomment>
        <translation>Das Bild von „%1“ fehlt. Legen Sie es noch einmal ins Regal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>There is a reference “%1” on the shelf already.</source>
        <extracomment>ShelfRoom._refusal</extracomment>
        <translation>Im Regal gibt es schon eine Referenz „%1“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>There's no picture to paste. Copy one first.</source>
        <extracomment>ShelfRoom._paste</extracomment>
        <translation>Es gibt kein Bild zum Einfügen. Kopieren Sie zuerst eines.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>This picture is on the shelf already, as “%1”.</source>
        <extracomment>ShelfRoom._tell_held</extracomment>
        <translation>Dieses Bild steht schon im Regal, als „%1“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>Write a name first.</source>
        <extracomment>ShelfRoom._refusal</extracomment>
        <translation>Schreiben Sie zuerst einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” added to the references</source>
        <extracomment>ShelfRoom._on_pressed</extracomment>
        <translation>„%1“ zu den Referenzen hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” is called “%2” now</source>
        <extracomment>ShelfRoom._on_renamed</extracomment>
        <translation>„%1“ heißt jetzt „%2“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” is kept on the shelf</source>
        <extracomment>ShelfRoom._add</extracomment>
        <translation>„%1“ steht im Regal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” removed from the references</source>
        <extracomment>ShelfRoom._on_pressed</extracomment>
        <translation>„%1“ aus den Referenzen entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/shelf_room.py"/>
        <source>“%1” removed from the shelf</source>
        <extracomment>ShelfRoom._on_wanted</extracomment>
        <translation>„%1“ aus dem Regal genommen</translation>
    </message>
</context>
<context>
    <name>ShelfTile</name>
    <message>
        <location filename="../../desktop_app/ui/composer/reference_tiles.py"/>
        <source>Reference shelf</source>
        <extracomment>ShelfTile.__init__</extracomment>
        <translation>Referenzregal</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>%1 belongs to the system.</source>
        <extracomment>refusal</extracomment>
        <translation>%1 gehört dem System.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>%1 has a use of its own: %2.</source>
        <extracomment>refusal</extracomment>
        <translation>%1 hat einen eigenen Zweck: %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>%1 is needed to get around, so it stays as it is.</source>
        <extracomment>refusal</extracomment>
        <translation>%1 wird gebraucht, um sich zu bewegen, und bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_bindings.py"/>
        <source>%1 is needed to write, so it stays as it is.</source>
        <extracomment>refusal</extracomment>
        <translation>%1 wird zum Schreiben gebraucht und bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <source>Aspect ratio %1</source>
        <extracomment>name_of</extracomment>
        <translation>Seitenverhältnis %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Choose an aspect ratio</source>
        <translation>Ein Seitenverhältnis wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Create</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Done</source>
        <extracomment>ShortcutsSheet.__init__</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Give stars</source>
        <translation>Sterne geben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>ShortcutsSheet.__init__</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Slideshow</source>
        <translation>Diaschau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/action_groups.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>%1 is used for “%2”.</source>
        <extracomment>ShortcutsPage._give</extracomment>
        <translation>%1 wird für „%2“ verwendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>%1: always the same</source>
        <extracomment>ShortcutsPage._fill</extracomment>
        <translation>%1: immer gleich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Esc leaves it as it is. Backspace takes the keys away.</source>
        <extracomment>ShortcutsPage._on_recording</extracomment>
        <translation>Esc lässt es, wie es ist. Die Rücktaste nimmt die Tasten weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>ShortcutsPage.__init__</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Nothing matches. Another word may.</source>
        <extracomment>ShortcutsPage._on_row</extracomment>
        <translation>Nichts passt. Vielleicht ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Press Enter or click to set other keys.</source>
        <extracomment>ShortcutsPage._on_row</extracomment>
        <translation>Drücken Sie Enter oder klicken Sie, um andere Tasten zu wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Reset all</source>
        <extracomment>ShortcutsPage.__init__</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Search actions and keys</source>
        <extracomment>ShortcutsPage.__init__</extracomment>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>These keys can't be changed.</source>
        <extracomment>ShortcutsPage._on_row</extracomment>
        <translation>Diese Tasten können nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>Slideshow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>%Ln seconds for each image</source>
        <extracomment>Slideshow.change_time</extracomment>
        <translation>
            <numerusform>%Ln Sekunde für jedes Bild</numerusform>
            <numerusform>%Ln Sekunden für jedes Bild</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>Going on</source>
        <extracomment>Slideshow.toggle_pause</extracomment>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>Paused</source>
        <extracomment>Slideshow.toggle_pause</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow.py"/>
        <source>Slideshow</source>
        <extracomment>Slideshow.__init__</extracomment>
        <translation>Diaschau</translation>
    </message>
</context>
<context>
    <name>SlideshowBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>%1 s</source>
        <extracomment>SlideshowBar._words</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>End the slideshow</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>Diaschau beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Go on</source>
        <extracomment>SlideshowBar.show_paused</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Next image</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Pause</source>
        <extracomment>SlideshowBar.__init__, SlideshowBar.show_paused</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Previous image</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Show each image for less time</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>Jedes Bild kürzer zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/slideshow_bar.py"/>
        <source>Show each image for more time</source>
        <extracomment>SlideshowBar.__init__</extracomment>
        <translation>Jedes Bild länger zeigen</translation>
    </message>
</context>
<context>
    <name>SnippetCompletion</name>
    <message>
        <location filename="../../desktop_app/ui/composer/snippet_completion.py"/>
        <source>Snippets</source>
        <extracomment>SnippetCompletion.__init__</extracomment>
        <translation>Textbausteine</translation>
    </message>
</context>
<context>
    <name>SnippetMenu</name>
    <message>
        <location filename="../../desktop_app/ui/composer/snippet_menu.py"/>
        <source>Insert snippet</source>
        <extracomment>SnippetMenu._on_menu_filled</extracomment>
        <translation>Textbaustein einsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippet_menu.py"/>
        <source>Save selection as snippet…</source>
        <extracomment>SnippetMenu._on_menu_filled</extracomment>
        <translation>Auswahl als Textbaustein sichern …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippet_menu.py"/>
        <source>Snippets…</source>
        <extracomment>SnippetMenu._on_menu_filled</extracomment>
        <translation>Textbausteine …</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/snippet_words.py"/>
        <source>%Ln alternatives</source>
        <extracomment>kind_words</extracomment>
        <translation>
            <numerusform>%Ln Möglichkeit</numerusform>
            <numerusform>%Ln Möglichkeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnippetsDialog</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>%Ln alternatives: each makes a prompt of its own.</source>
        <extracomment>SnippetsDialog._on_written</extracomment>
        <translation>
            <numerusform>%Ln Möglichkeit: sie ergibt einen eigenen Prompt.</numerusform>
            <numerusform>%Ln Möglichkeiten: jede ergibt einen eigenen Prompt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Delete</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Done</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Name</source>
        <extracomment>SnippetsDialog.__init__, SnippetsDialog._on_written</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>New snippet</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>No snippets yet.</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>Noch keine Textbausteine.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>One line is put in as it is. Several lines are alternatives.</source>
        <extracomment>SnippetsDialog._on_written</extracomment>
        <translation>Eine Zeile wird eingesetzt, wie sie ist. Mehrere Zeilen sind Möglichkeiten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Snippet “%1” changed</source>
        <extracomment>SnippetsDialog.flush</extracomment>
        <translation>Textbaustein „%1“ geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Snippet “%1” deleted</source>
        <extracomment>SnippetsDialog._delete</extracomment>
        <translation>Textbaustein „%1“ gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Snippet “%1” saved</source>
        <extracomment>SnippetsDialog.flush</extracomment>
        <translation>Textbaustein „%1“ gesichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Snippets</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>There is one of this name: this will be “%1”.</source>
        <extracomment>SnippetsDialog._on_written</extracomment>
        <translation>Es gibt einen dieses Namens: dieser wird „%1“ heißen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Undo</source>
        <extracomment>SnippetsDialog.__init__, SnippetsDialog._tell</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Undone: %1</source>
        <extracomment>SnippetsDialog._on_undone</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Words</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Words, or alternatives in lines of their own</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>Wörter, oder Möglichkeiten in eigenen Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/snippets_dialog.py"/>
        <source>Write {name} in a prompt to put one in.</source>
        <extracomment>SnippetsDialog.__init__</extracomment>
        <translation>Schreiben Sie {name} in einen Prompt, um einen einzusetzen.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/sort_menu.py"/>
        <source>Sort</source>
        <extracomment>SortButton.__init__, SortButton._open</extracomment>
        <translation>Ordnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/sort_menu.py"/>
        <source>Sort: %1</source>
        <extracomment>SortButton._tell</extracomment>
        <translation>Ordnen: %1</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>Nothing spent this month.</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>Diesen Monat nichts ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>Nothing spent today.</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>Heute nichts ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>See activity on OpenRouter</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>Aktivität bei OpenRouter ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>These are the exact amounts that OpenRouter reported for each job, added up on this computer. What another app spends with the same account isn't in them.</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>Das sind die genauen Beträge, die OpenRouter für jeden Auftrag gemeldet hat, auf diesem Computer zusammengezählt. Was ein anderes Programm mit demselben Konto ausgibt, ist nicht darin.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>This month</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>Today</source>
        <extracomment>SpendingPage.__init__</extracomment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>SpentRow</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/spending.py"/>
        <source>%Ln jobs</source>
        <extracomment>SpentRow.__init__</extracomment>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/stage.py"/>
        <source>Next image</source>
        <extracomment>Stage.__init__</extracomment>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/stage.py"/>
        <source>Previous image</source>
        <extracomment>Stage.__init__</extracomment>
        <translation>Voriges Bild</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <location filename="../../desktop_app/ui/widgets/stars.py"/>
        <source>Stars</source>
        <extracomment>Stars.__init__</extracomment>
        <translation>Sterne</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <location filename="../../desktop_app/ui/composer/starters.py"/>
        <source>A lighthouse keeper’s desk in the rain</source>
        <extracomment>Starters.__init__</extracomment>
        <translation>Der Schreibtisch eines Leuchtturmwärters im Regen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/starters.py"/>
        <source>Mid-century poster of desert hills</source>
        <extracomment>Starters.__init__</extracomment>
        <translation>Plakat von Wüstenhügeln im Stil der Fünfziger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/starters.py"/>
        <source>Or start from one of these</source>
        <extracomment>Starters.__init__</extracomment>
        <translation>Oder beginnen Sie mit einem von diesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/starters.py"/>
        <source>Three ceramic vases in morning light</source>
        <extracomment>Starters.__init__</extracomment>
        <translation>Drei Keramikvasen im Morgenlicht</translation>
    </message>
</context>
<context>
    <name>StepControl</name>
    <message>
        <location filename="../../desktop_app/ui/composer/option_controls.py"/>
        <source>Less</source>
        <extracomment>StepControl.__init__</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/option_controls.py"/>
        <source>More</source>
        <extracomment>StepControl.__init__</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>StorageMoving</name>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>%1 are copied and checked. The old copy stays until you remove it.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>%1 werden kopiert und geprüft. Die alte Kopie bleibt, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>%1 can only be read. Choose another folder.</source>
        <extracomment>blocked_words</extracomment>
        <translation>%1 kann nur gelesen werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>%1 is a part of it. Choose a folder outside.</source>
        <extracomment>blocked_words</extracomment>
        <translation>%1 ist ein Teil davon. Wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>A library can't move into itself.</source>
        <extracomment>blocked_words</extracomment>
        <translation>Eine Bibliothek kann nicht in sich selbst umziehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Cancel</source>
        <extracomment>StorageMoving._ask</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Choose</source>
        <extracomment>StorageMoving.choose</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Close and move</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>Schließen und verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>It is on a network share, which is slower, and for one computer at a time.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>Der Ordner liegt auf einer Netzwerkfreigabe: das ist langsamer, und nur ein Computer kann sie zugleich benutzen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>It is on the same disk, so this takes a moment.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>Der Ordner liegt auf derselben Festplatte, daher dauert es nur einen Augenblick.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>It takes %1 in %2. Your library in %3 is not touched. This can't be undone.</source>
        <extracomment>StorageMoving.ask_to_remove</extracomment>
        <translation>Sie belegt %1 in %2. Ihre Bibliothek in %3 wird nicht angerührt. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Keep it</source>
        <extracomment>StorageMoving.ask_to_remove</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Looking at the folder…</source>
        <extracomment>StorageMoving.look_at</extracomment>
        <translation>Der Ordner wird angesehen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Move your library?</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>Ihre Bibliothek verschieben?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Nothing new can be made in %1.</source>
        <extracomment>blocked_words</extracomment>
        <translation>In %1 kann nichts Neues angelegt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Other folder…</source>
        <extracomment>StorageMoving._on_planned</extracomment>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Pictor closes and starts again.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>Pictor schließt und startet neu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Pictor may not write there.</source>
        <extracomment>blocked_words</extracomment>
        <translation>Pictor darf dort nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Remove old copy</source>
        <extracomment>StorageMoving.ask_to_remove</extracomment>
        <translation>Alte Kopie entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Remove the old copy of your library?</source>
        <extracomment>StorageMoving.ask_to_remove</extracomment>
        <translation>Die alte Kopie Ihrer Bibliothek entfernen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Removing the old copy…</source>
        <extracomment>StorageMoving._on_remove</extracomment>
        <translation>Die alte Kopie wird entfernt …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>The old copy is removed.</source>
        <extracomment>StorageMoving._on_removed</extracomment>
        <translation>Die alte Kopie ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>The old copy is removed. %Ln files that came there later are still there.</source>
        <extracomment>StorageMoving._on_removed</extracomment>
        <translation>
            <numerusform>Die alte Kopie ist entfernt. %Ln Datei, die später dorthin kam, ist noch da.</numerusform>
            <numerusform>Die alte Kopie ist entfernt. %Ln Dateien, die später dorthin kamen, sind noch da.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>There isn't enough room.</source>
        <extracomment>blocked_words</extracomment>
        <translation>Es ist nicht genug Platz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>To %1.</source>
        <extracomment>StorageMoving._ask_to_move</extracomment>
        <translation>Nach %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Where shall your library be?</source>
        <extracomment>StorageMoving.choose</extracomment>
        <translation>Wo soll Ihre Bibliothek sein?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Your library can't move there.</source>
        <extracomment>blocked_words</extracomment>
        <translation>Dorthin kann Ihre Bibliothek nicht umziehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Your library is there already.</source>
        <extracomment>blocked_words</extracomment>
        <translation>Dort ist Ihre Bibliothek schon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage_moving.py"/>
        <source>Your library needs %1, and %2 are left there.</source>
        <extracomment>blocked_words</extracomment>
        <translation>Ihre Bibliothek braucht %1, und dort sind noch %2 frei.</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%1 GB</source>
        <extracomment>_megabytes</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%1 MB</source>
        <extracomment>_megabytes</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%1 free on this disk</source>
        <extracomment>StoragePage._show_place</extracomment>
        <translation>%1 frei auf dieser Festplatte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%1, from before it was moved: %2</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>%1, von vor dem Verschieben: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>%Ln days</source>
        <extracomment>StoragePage._make_keeping, StoragePage._menu</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>All together</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>At most so large. Pictor makes them again when it needs them.</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>Höchstens so groß. Pictor macht sie neu, wenn es sie braucht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Back up now</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Backing up…</source>
        <extracomment>StoragePage._back_up</extracomment>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Backups</source>
        <extracomment>StoragePage._make_backups, StoragePage._on_counted</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Check library…</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>Bibliothek prüfen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Choose…</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Clear now</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Cleared. Pictor makes them again when it needs them.</source>
        <extracomment>StoragePage._on_cleared</extracomment>
        <translation>Geleert. Pictor macht sie neu, wenn es sie braucht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Counting…</source>
        <extracomment>StoragePage._show_nothing</extracomment>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Empty trash…</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Exports go to</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>Exporte gehen nach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>In the trash</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Is everything there?</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>Ist alles da?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Keep deleted pictures for</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>Gelöschte Bilder behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Library folder</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>List, references and more</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>Liste, Referenzen und mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Looks at every file, and offers to put right what isn't.</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>Sieht jede Datei an und bietet an, in Ordnung zu bringen, was es nicht ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Move…</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Old copy of the library</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>Alte Kopie der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Once a day, by itself.</source>
        <extracomment>StoragePage._show_nothing</extracomment>
        <translation>Einmal am Tag, von selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Once a day, by itself. Last: %1</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>Einmal am Tag, von selbst. Zuletzt: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Pictures</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Remove the old copy first</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>Entfernen Sie zuerst die alte Kopie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Remove…</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Restore…</source>
        <extracomment>StoragePage._make_backups</extracomment>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Show in folder</source>
        <extracomment>StoragePage._make_place</extracomment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Small copies</source>
        <extracomment>StoragePage._on_counted</extracomment>
        <translation>Kleine Kopien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Small copies for the wall</source>
        <extracomment>StoragePage._make_keeping</extracomment>
        <translation>Kleine Kopien für die Wand</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Space used</source>
        <extracomment>StoragePage.__init__</extracomment>
        <translation>Belegter Platz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Then they go for good.</source>
        <extracomment>StoragePage._show_nothing</extracomment>
        <translation>Dann sind sie endgültig weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Where shall exports go?</source>
        <extracomment>StoragePage._choose_export</extracomment>
        <translation>Wohin sollen Exporte gehen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/storage.py"/>
        <source>Where you export to first</source>
        <extracomment>StoragePage._show_settings</extracomment>
        <translation>Wohin Sie zuerst exportieren</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Hide this line</source>
        <extracomment>Strip.__init__</extracomment>
        <translation>Diese Zeile ausblenden</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Back to the pictures</source>
        <extracomment>Summary.show_outcome</extracomment>
        <translation>Zurück zu den Bildern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Done</source>
        <extracomment>Summary.show_outcome</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Go on reviewing</source>
        <extracomment>Summary.show_outcome</extracomment>
        <translation>Weiter durchsehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Keep everything</source>
        <extracomment>Summary.__init__</extracomment>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/review/summary.py"/>
        <source>Show the kept ones</source>
        <extracomment>Summary.__init__</extracomment>
        <translation>Die behaltenen anzeigen</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/mark_chips.py"/>
        <source>Remove the tag %1</source>
        <extracomment>TagChip.__init__</extracomment>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/tag_field.py"/>
        <source>Add a tag</source>
        <extracomment>TagField.__init__</extracomment>
        <translation>Ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/tag_field.py"/>
        <source>Add tag</source>
        <extracomment>TagField.__init__</extracomment>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>TileDeeds</name>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Cancel</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Copy details</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Copy prompt</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Dismiss</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/race/tile_deeds.py"/>
        <source>Try again</source>
        <extracomment>TileDeeds._fill_menu</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Empty trash…</source>
        <extracomment>Toolbar.__init__</extracomment>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Filter</source>
        <extracomment>Toolbar.__init__</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Picture size</source>
        <extracomment>Toolbar._make_view</extracomment>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Search</source>
        <extracomment>Toolbar.__init__</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Show the create panel</source>
        <extracomment>Toolbar.__init__</extracomment>
        <translation>Bereich „Gestalten“ einblenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>Sort</source>
        <extracomment>Toolbar._make_view</extracomment>
        <translation>Ordnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/toolbar.py"/>
        <source>View</source>
        <extracomment>Toolbar._make_view</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>%1 %</source>
        <extracomment>TopBar._percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>%1 of %2</source>
        <extracomment>TopBar.show_position</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>All images</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Back to all images (Esc)</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>Zurück zu allen Bildern (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Compare</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Copy picture</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Details</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Export…</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Favourite</source>
        <extracomment>TopBar.__init__, TopBar.show_marks</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Fit</source>
        <extracomment>TopBar.show_zoom</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>More</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Remove from favourites</source>
        <extracomment>TopBar.show_marks</extracomment>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/top_bar.py"/>
        <source>Zoom</source>
        <extracomment>TopBar.__init__</extracomment>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>%Ln changes on their way</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>
            <numerusform>%Ln Änderung unterwegs</numerusform>
            <numerusform>%Ln Änderungen unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>Painting · %1 s</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>Malt · %1 s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>Saving…</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>Trying again in %1 s</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>Neuer Versuch in %1 s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/under_way.py"/>
        <source>Waiting…</source>
        <extracomment>UnderWay._words</extracomment>
        <translation>Wartet …</translation>
    </message>
</context>
<context>
    <name>UnfoldedLine</name>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_line.py"/>
        <source>Prompts</source>
        <extracomment>UnfoldedLine.__init__</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_line.py"/>
        <source>Shows every prompt; each can be left out</source>
        <extracomment>UnfoldedLine.show_draft</extracomment>
        <translation>Zeigt jeden Prompt; jeder kann weggelassen werden</translation>
    </message>
</context>
<context>
    <name>UnfoldedPopover</name>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_popover.py"/>
        <source>Prompts</source>
        <extracomment>UnfoldedPopover.__init__</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_popover.py"/>
        <source>The first %1 of %2 are listed.</source>
        <extracomment>UnfoldedPopover._tick</extracomment>
        <translation>Die ersten %1 von %2 sind aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/unfolded_popover.py"/>
        <source>Tick all</source>
        <extracomment>UnfoldedPopover.__init__</extracomment>
        <translation>Alle ankreuzen</translation>
    </message>
</context>
<context>
    <name>VersionStrip</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/viewer/version_strip_steps.py"/>
        <source>%Ln other versions of this step</source>
        <extracomment>fork_words</extracomment>
        <translation>
            <numerusform>%Ln andere Version dieses Schrittes</numerusform>
            <numerusform>%Ln andere Versionen dieses Schrittes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/version_strip_steps.py"/>
        <source>Original</source>
        <extracomment>version_words</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/version_strip_steps.py"/>
        <source>Version %1 of %2, %3</source>
        <extracomment>Steps.data</extracomment>
        <translation>Version %1 von %2, %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/version_strip_menu.py"/>
        <source>Versions made of the same picture</source>
        <extracomment>ForkMenu.__init__</extracomment>
        <translation>Versionen aus demselben Bild</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <location filename="../../desktop_app/ui/compare/view.py"/>
        <source>%1: %2</source>
        <extracomment>View.describe</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer.py"/>
        <source>Viewer</source>
        <extracomment>Viewer.__init__</extracomment>
        <translation>Betrachter</translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <location filename="../../desktop_app/waiting_room.py"/>
        <source>Pictor is still at work.</source>
        <extracomment>wait</extracomment>
        <translation>Pictor ist noch bei der Arbeit.</translation>
    </message>
    <message>
        <source>Pictor is working on the command line.</source>
        <translation type="vanished">Pictor arbeitet auf der Kommandozeile.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/waiting_room.py"/>
        <source>Quit</source>
        <extracomment>wait</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/waiting_room.py"/>
        <source>The window opens when that is done.</source>
        <extracomment>wait</extracomment>
        <translation>Das Fenster öffnet sich, wenn das fertig ist.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/wall.py"/>
        <source>%Ln new</source>
        <extracomment>Wall._on_new_above</extracomment>
        <translation>
            <numerusform>%Ln neues</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wall.py"/>
        <source>Connect OpenRouter</source>
        <extracomment>Wall.__init__</extracomment>
        <translation>OpenRouter verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wall.py"/>
        <source>These are demo pictures. Connect OpenRouter for real models.</source>
        <extracomment>Wall.__init__</extracomment>
        <translation>Das sind Demobilder. Verbinden Sie OpenRouter für echte Modelle.</translation>
    </message>
</context>
<context>
    <name>WallList</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/wall_list.py"/>
        <source>Gallery</source>
        <extracomment>WallList.__init__</extracomment>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>WallPointer</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/pointer.py"/>
        <source>Select</source>
        <extracomment>Pointer.button_at, Pointer.buttons</extracomment>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Connect OpenRouter to paint with the models you know. The demo painter stays, and so does all you've made.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Verbinden Sie OpenRouter, um mit den Modellen zu malen, die Sie kennen. Der Demo-Maler bleibt, und ebenso alles, was Sie gemacht haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Connected to OpenRouter</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Mit OpenRouter verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Hang your first picture</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Hängen Sie Ihr erstes Bild auf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Not now</source>
        <extracomment>WelcomePage.__init__</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Paint with real models</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Mit echten Modellen malen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Paste an API key</source>
        <extracomment>WelcomePage.__init__</extracomment>
        <translation>API-Schlüssel einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Sign in with OpenRouter</source>
        <extracomment>WelcomePage.__init__</extracomment>
        <translation>Bei OpenRouter anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Write a prompt and try it with the built-in demo painter, or connect OpenRouter to paint with the models you know.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Schreiben Sie einen Prompt und probieren Sie ihn mit dem eingebauten Demo-Maler, oder verbinden Sie OpenRouter, um mit den Modellen zu malen, die Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Write a prompt, choose a shape and a model, and press Generate.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Schreiben Sie einen Prompt, wählen Sie eine Form und ein Modell, und drücken Sie „Generieren“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Your key stays in your keychain, or where you choose. Your pictures stay on this computer.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Ihr Schlüssel bleibt in Ihrem Schlüsselbund, oder wo Sie möchten. Ihre Bilder bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Your key works. One question is left.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Ihr Schlüssel funktioniert. Eine Frage bleibt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Your pictures stay on this computer.</source>
        <extracomment>WelcomePage._write</extracomment>
        <translation>Ihre Bilder bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <location filename="../../desktop_app/ui/compare/wipe.py"/>
        <source>Drag to wipe; double-click for the middle</source>
        <extracomment>Wipe.__init__</extracomment>
        <translation>Ziehen zum Überschieben; Doppelklick für die Mitte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare/wipe.py"/>
        <source>Wipe</source>
        <extracomment>Wipe.__init__</extracomment>
        <translation>Überschieben</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 goes on painting and charges for it.</source>
        <extracomment>bill_of_stopping</extracomment>
        <translation>%1 malt weiter und berechnet es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 instead of %2</source>
        <extracomment>_change_words</extracomment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 of %2 references</source>
        <extracomment>_change_words</extracomment>
        <translation>%1 von %2 Referenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 · about %2 left</source>
        <extracomment>painting</extracomment>
        <translation>%1 · noch etwa %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1 · nearly there</source>
        <extracomment>painting</extracomment>
        <translation>%1 · fast fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>%1. %2</source>
        <extracomment>stop_hint</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>A key is one line of letters and digits; copy it from OpenRouter again.</source>
        <translation>Ein Schlüssel ist eine Zeile aus Buchstaben und Ziffern; kopieren Sie ihn noch einmal von OpenRouter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>A picture that isn't finished isn't charged.</source>
        <extracomment>bill_of_stopping</extracomment>
        <translation>Ein Bild, das nicht fertig ist, wird nicht berechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>A picture to send along is gone.</source>
        <translation>Ein Bild, das mitgeschickt werden soll, ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Add credit</source>
        <translation>Guthaben aufladen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Add them to the proxy's address in Settings.</source>
        <extracomment>_advice</extracomment>
        <translation>Ergänzen Sie beides in der Adresse des Proxys in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Allow it there, or choose another model.</source>
        <translation>Erlauben Sie es dort, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Another program is using the library.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Another ratio or size, or a shorter prompt, may help.</source>
        <translation>Ein anderes Verhältnis, eine andere Größe oder ein kürzerer Prompt kann helfen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Ask whoever runs your network.</source>
        <extracomment>against_untrusted</extracomment>
        <translation>Fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Can't reach OpenRouter.</source>
        <translation>OpenRouter ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Can't save to %1.</source>
        <extracomment>_title</extracomment>
        <translation>In %1 kann nicht gesichert werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Can't save your picture.</source>
        <translation>Ihr Bild kann nicht gesichert werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Change limit</source>
        <translation>Grenze ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Check key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Check this computer's date and time.</source>
        <extracomment>against_untrusted</extracomment>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Check your internet connection, then try again.</source>
        <translation>Prüfen Sie Ihre Internetverbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Choose another one in Settings.</source>
        <extracomment>against_untrusted</extracomment>
        <translation>Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Choose another place, then try again.</source>
        <extracomment>_advice</extracomment>
        <translation>Wählen Sie einen anderen Ort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Connect OpenRouter</source>
        <translation>OpenRouter verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Everything you've made is here. New pictures start when the connection is back.</source>
        <extracomment>strip</extracomment>
        <translation>Alles, was Sie gemacht haben, ist hier. Neue Bilder beginnen, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Fetch it</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Finishing</source>
        <extracomment>finishing</extracomment>
        <translation>Wird fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>If it is on another disk, connect it and try again.</source>
        <translation>Wenn sie auf einer anderen Festplatte liegt, schließen Sie diese an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>If your network checks what passes through it, choose its certificates in Settings.</source>
        <extracomment>against_untrusted</extracomment>
        <translation>Wenn Ihr Netzwerk prüft, was hindurchgeht, wählen Sie dessen Zertifikate in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>It couldn't be fetched from %1. You can try again later.</source>
        <extracomment>_where</extracomment>
        <translation>Es konnte nicht von %1 abgeholt werden. Sie können es später erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>It hadn't started, so it costs nothing.</source>
        <extracomment>stopped</extracomment>
        <translation>Es hatte noch nicht begonnen und kostet daher nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It may be damaged; it is kept as it is.</source>
        <translation>Sie ist vielleicht beschädigt; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It was moved or deleted. Remove it, or choose it again.</source>
        <translation>Sie wurde verschoben oder gelöscht. Entfernen Sie sie, oder wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>It's at %1. Pictor can fetch it without your key.</source>
        <extracomment>_where</extracomment>
        <translation>Es liegt bei %1. Pictor kann es ohne Ihren Schlüssel abholen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate belongs to another name.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>Das Zertifikat gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate can't be checked.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>Das Zertifikat kann nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate has expired.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate is signed by someone unknown.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>Das Zertifikat ist von jemand Unbekanntem unterschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Its certificate isn't valid yet.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>Das Zertifikat gilt noch nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Its details are still here.</source>
        <translation>Die Details sind noch hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Its file is kept as it came; a browser may show it.</source>
        <translation>Die Datei bleibt, wie sie kam; ein Browser kann sie vielleicht zeigen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Its file is safe; another program can open it.</source>
        <translation>Die Datei ist sicher; ein anderes Programm kann sie öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Its safety filter stopped this prompt. Different wording may help.</source>
        <translation>Der Sicherheitsfilter hat diesen Prompt angehalten. Ein anderer Wortlaut kann helfen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Keep it for this session, or in a private file on this computer?</source>
        <translation>Nur für diese Sitzung behalten, oder in einer privaten Datei auf diesem Computer?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Keep your key for this session, or in a private file on this computer?</source>
        <translation>Den Schlüssel nur für diese Sitzung behalten, oder in einer privaten Datei auf diesem Computer?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>New pictures start next month, or with another limit.</source>
        <translation>Neue Bilder beginnen im nächsten Monat, oder mit einer anderen Grenze.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>No answer for %1</source>
        <extracomment>painting</extracomment>
        <translation>Keine Antwort seit %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>No answer for %1.</source>
        <extracomment>unanswered</extracomment>
        <translation>Keine Antwort seit %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>No picture came.</source>
        <translation>Es kam kein Bild.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Not enough credit.</source>
        <translation>Nicht genug Guthaben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Nothing was charged.</source>
        <extracomment>_bill</extracomment>
        <translation>Nichts wurde berechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Open OpenRouter</source>
        <translation>OpenRouter öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>OpenRouter charged for it.</source>
        <extracomment>_bill</extracomment>
        <translation>OpenRouter hat es berechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>OpenRouter didn't accept it; it may have been deleted or turned off.</source>
        <translation>OpenRouter hat ihn nicht angenommen; vielleicht wurde er gelöscht oder abgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>OpenRouter didn't finish signing you in.</source>
        <translation>OpenRouter hat Ihre Anmeldung nicht abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>OpenRouter may have charged for it.</source>
        <extracomment>_bill</extracomment>
        <translation>OpenRouter hat es vielleicht berechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Painting</source>
        <extracomment>painting</extracomment>
        <translation>Malt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Paste only the one you want to use.</source>
        <translation>Fügen Sie nur den ein, den Sie verwenden möchten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Pictor doesn't open such an address: %1</source>
        <extracomment>_where</extracomment>
        <translation>Pictor öffnet eine solche Adresse nicht: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>Pictor isn't allowed to write there.</source>
        <extracomment>why_disk</extracomment>
        <translation>Pictor darf dort nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Pictor stopped reading it. What came before is kept.</source>
        <translation>Pictor hat aufgehört zu lesen. Was vorher kam, ist behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Pictor was closed while this was being made.</source>
        <translation>Pictor wurde geschlossen, während dieses Bild entstand.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Private file</source>
        <translation>Private Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Raise it on OpenRouter or use another key.</source>
        <translation>Erhöhen Sie die Grenze bei OpenRouter, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Real models need OpenRouter; the demo painter doesn't.</source>
        <translation>Echte Modelle brauchen OpenRouter; der Demo-Maler nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Refused by the model.</source>
        <translation>Vom Modell abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Saving your picture</source>
        <extracomment>finishing</extracomment>
        <translation>Ihr Bild wird gesichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>See activity</source>
        <translation>Aktivität ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Shorten the prompt, then try again.</source>
        <translation>Kürzen Sie den Prompt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Show file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Signing in took too long.</source>
        <translation>Die Anmeldung hat zu lange gedauert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts next month, or with another limit</source>
        <extracomment>_when</extracomment>
        <translation>Beginnt im nächsten Monat, oder mit einer anderen Grenze</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when one finishes</source>
        <extracomment>_when</extracomment>
        <translation>Beginnt, sobald eines fertig ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when the connection is back</source>
        <extracomment>_when</extracomment>
        <translation>Beginnt, sobald die Verbindung wieder da ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when there is credit</source>
        <extracomment>_when</extracomment>
        <translation>Beginnt, sobald Guthaben da ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when your key works</source>
        <extracomment>_when</extracomment>
        <translation>Beginnt, sobald Ihr Schlüssel funktioniert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starts when your key's limit is raised</source>
        <extracomment>_when</extracomment>
        <translation>Beginnt, sobald die Grenze Ihres Schlüssels erhöht ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Still busy.</source>
        <translation>Noch immer ausgelastet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Stop</source>
        <extracomment>stop_hint</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Stopped.</source>
        <extracomment>stopped</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Taking longer than usual</source>
        <extracomment>painting</extracomment>
        <translation>Dauert länger als sonst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>That is more than one key.</source>
        <translation>Das ist mehr als ein Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>That is too much for one request.</source>
        <translation>Das ist zu viel für eine Anfrage.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>That isn't a key.</source>
        <translation>Das ist kein Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The answer couldn't be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The answer was too long.</source>
        <translation>Die Antwort war zu lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>The connection dropped after %1.</source>
        <extracomment>_title</extracomment>
        <translation>Die Verbindung brach nach %1 ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The connection dropped.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The connection to OpenRouter isn't secure.</source>
        <translation>Die Verbindung zu OpenRouter ist nicht sicher.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>The demo painter isn't answering.</source>
        <extracomment>_title</extracomment>
        <translation>Der Demo-Maler antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>The disk is full.</source>
        <extracomment>why_disk</extracomment>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>The file of certificates to trust isn't there.</source>
        <extracomment>why_untrusted</extracomment>
        <translation>Die Datei der Zertifikate, denen vertraut werden soll, ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cause_words.py"/>
        <source>The folder isn't there.</source>
        <extracomment>why_disk</extracomment>
        <translation>Der Ordner ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The library's list can't be read.</source>
        <translation>Die Liste der Bibliothek kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model answered in words.</source>
        <translation>Das Modell hat in Worten geantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model can't do it this way.</source>
        <translation>Das Modell kann es so nicht machen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model ended its answer without one.</source>
        <translation>Das Modell hat seine Antwort ohne eines beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>The model is busy · next try in %1</source>
        <extracomment>trying_again</extracomment>
        <translation>Das Modell ist ausgelastet · nächster Versuch in %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model is taking too many requests right now.</source>
        <translation>Das Modell bekommt gerade zu viele Anfragen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>The model isn't answering · next try in %1</source>
        <extracomment>trying_again</extracomment>
        <translation>Das Modell antwortet nicht · nächster Versuch in %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model isn't answering.</source>
        <translation>Das Modell antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model sent something that isn't a picture.</source>
        <translation>Das Modell hat etwas geschickt, das kein Bild ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The model stopped before it was done.</source>
        <translation>Das Modell hat aufgehört, bevor es fertig war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The network answered instead of OpenRouter.</source>
        <translation>Statt OpenRouter hat das Netzwerk geantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The network points to another place.</source>
        <translation>Das Netzwerk verweist an einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The picture is held until you choose another place.</source>
        <translation>Das Bild wird festgehalten, bis Sie einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The picture lies elsewhere.</source>
        <translation>Das Bild liegt anderswo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>There's no keychain here to hold your key.</source>
        <translation>Hier gibt es keinen Schlüsselbund für Ihren Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This file can't be read as a picture.</source>
        <translation>Diese Datei kann nicht als Bild gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This file was moved or deleted outside Pictor.</source>
        <translation>Diese Datei wurde außerhalb von Pictor verschoben oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This is usually short.</source>
        <translation>Das dauert meist nicht lange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This key has reached its limit.</source>
        <translation>Dieser Schlüssel hat seine Grenze erreicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This library was made by a newer Pictor.</source>
        <translation>Diese Bibliothek wurde von einem neueren Pictor angelegt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This model isn't offered any more.</source>
        <translation>Dieses Modell wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>This needs about %1 and you have %2.</source>
        <extracomment>_need_and_have</extracomment>
        <translation>Das braucht etwa %1, und Sie haben %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>This needs about %1.</source>
        <extracomment>_need_and_have</extracomment>
        <translation>Das braucht etwa %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This picture is too large to show.</source>
        <translation>Dieses Bild ist zu groß zum Zeigen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This vector drawing can't be shown.</source>
        <translation>Diese Vektorzeichnung kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>To keep your key safe, Pictor doesn't follow. If this network has a sign-in page, sign in first.</source>
        <translation>Zum Schutz Ihres Schlüssels folgt Pictor nicht. Wenn dieses Netzwerk eine Anmeldeseite hat, melden Sie sich zuerst dort an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/remedies.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Trying again</source>
        <extracomment>trying_again</extracomment>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Unlock it and try again, or keep your key for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Update Pictor to open it; nothing in it was changed.</source>
        <translation>Aktualisieren Sie Pictor, um sie zu öffnen; nichts darin wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting</source>
        <extracomment>waiting</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>What came is kept as a file.</source>
        <translation>Was kam, ist als Datei behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>What came of the picture is kept as a file.</source>
        <extracomment>_what_is_kept</extracomment>
        <translation>Was von dem Bild kam, ist als Datei behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Work already started may still be charged.</source>
        <extracomment>bill_of_stopping</extracomment>
        <translation>Bereits begonnene Arbeit wird vielleicht noch berechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>You can start again, or paste a key instead.</source>
        <translation>Sie können neu beginnen, oder stattdessen einen Schlüssel einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>You may need to sign in to it in your browser first.</source>
        <translation>Vielleicht müssen Sie sich dort zuerst in Ihrem Browser anmelden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>You're offline.</source>
        <extracomment>strip</extracomment>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>You've reached this month's limit.</source>
        <translation>Sie haben die Grenze dieses Monats erreicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Your OpenRouter account can't pay for this picture.</source>
        <extracomment>_need_and_have</extracomment>
        <translation>Ihr Konto bei OpenRouter kann dieses Bild nicht bezahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your OpenRouter settings block this model.</source>
        <translation>Ihre Einstellungen bei OpenRouter sperren dieses Modell.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Your browser didn't come back. You can start again.</source>
        <translation>Ihr Browser ist nicht zurückgekommen. Sie können neu beginnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your key isn't working.</source>
        <translation>Ihr Schlüssel funktioniert nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_words.py"/>
        <source>Your keychain isn't working.</source>
        <translation>Ihr Schlüsselbund funktioniert nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your library isn't where it was.</source>
        <translation>Ihre Bibliothek ist nicht, wo sie war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your pictures are files in its folder and still there.</source>
        <translation>Ihre Bilder sind Dateien in ihrem Ordner und noch da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Your prompt is safe.</source>
        <extracomment>_advice</extracomment>
        <translation>Ihr Prompt ist sicher.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Your prompt is safe; choose another model.</source>
        <translation>Ihr Prompt ist sicher; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>Your proxy asks for a name and a password.</source>
        <extracomment>_cause</extracomment>
        <translation>Ihr Proxy fragt nach Name und Passwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>without %1</source>
        <extracomment>_change_words</extracomment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>without references</source>
        <extracomment>_change_words</extracomment>
        <translation>ohne Referenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>without the seed</source>
        <extracomment>_change_words</extracomment>
        <translation>ohne den Startwert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>without “%1”</source>
        <extracomment>_change_words</extracomment>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/wording.py"/>
        <source>“%1”</source>
        <extracomment>_quote</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ZoomMenu</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>%1 %</source>
        <extracomment>ZoomMenu._percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/menus.py"/>
        <source>Fit</source>
        <extracomment>ZoomMenu.__init__</extracomment>
        <translation>Einpassen</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/edit_bar.py"/>
        <source>Describe a change</source>
        <extracomment>_Field.__init__</extracomment>
        <translation>Eine Änderung beschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/edit_bar.py"/>
        <source>Describe a change…</source>
        <extracomment>_Field.__init__</extracomment>
        <translation>Eine Änderung beschreiben …</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Refresh the list</source>
        <extracomment>_Foot.__init__, _Foot.show_state</extracomment>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/composer/model_list.py"/>
        <source>Refreshing…</source>
        <extracomment>_Foot.show_state</extracomment>
        <translation>Wird aktualisiert …</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/version_strip.py"/>
        <source>Versions</source>
        <extracomment>_List.__init__</extracomment>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>_Sent</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/origins.py"/>
        <source>Open the reference %1</source>
        <extracomment>_Sent.__init__</extracomment>
        <translation>Referenz %1 öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/origins.py"/>
        <source>Picture</source>
        <extracomment>_Sent.__init__</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/origins.py"/>
        <source>Reference %1</source>
        <extracomment>_Sent.__init__</extracomment>
        <translation>Referenz %1</translation>
    </message>
</context>
<context>
    <name>_Star</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/stars.py"/>
        <source>%Ln stars</source>
        <extracomment>_Star.__init__</extracomment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/own_note.py"/>
        <source>Add a note</source>
        <extracomment>_Text.__init__</extracomment>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/own_note.py"/>
        <source>Note</source>
        <extracomment>_Text.__init__</extracomment>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <location filename="../../desktop_app/ui/compare/caption.py"/>
        <source>%1, chosen</source>
        <extracomment>_Title._name</extracomment>
        <translation>%1, gewählt</translation>
    </message>
</context>
</TS>
