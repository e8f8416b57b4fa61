<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>CasePlot</name>
    <message>
        <source>Score of every case, run beside run</source>
        <translation>Werte jedes Falls, Lauf neben Lauf</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>CohortModel</name>
    <message>
        <source>%1 to train, %2 to validate, %3 to test</source>
        <translation>%1 zum Trainieren, %2 zum Validieren, %3 zum Testen</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a case, run, method or action</source>
        <translation>Fall, Lauf, Methode oder Aktion eingeben</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Next slice (also the wheel)</source>
        <translation>Nächste Schicht (auch das Mausrad)</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>Vorige Schicht</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Go to the largest lesion area</source>
        <translation>Zur größten Läsionsfläche</translation>
    </message>
    <message>
        <source>Axial, coronal, sagittal</source>
        <translation>Axial, koronal, sagittal</translation>
    </message>
    <message>
        <source>Show all methods (1 to 9: only that one)</source>
        <translation>Alle Methoden zeigen (1 bis 9: nur diese)</translation>
    </message>
    <message>
        <source>Hold: swap input and counterpart</source>
        <translation>Halten: Eingabe und Gegenstück tauschen</translation>
    </message>
    <message>
        <source>Swipe between input and counterpart</source>
        <translation>Zwischen Eingabe und Gegenstück wischen</translation>
    </message>
    <message>
        <source>Move the swipe line left</source>
        <translation>Wischlinie nach links</translation>
    </message>
    <message>
        <source>Move the swipe line right</source>
        <translation>Wischlinie nach rechts</translation>
    </message>
    <message>
        <source>Lay the map over the input</source>
        <translation>Karte über die Eingabe legen</translation>
    </message>
    <message>
        <source>Overlay: more transparent</source>
        <translation>Überlagerung: durchsichtiger</translation>
    </message>
    <message>
        <source>Overlay: more opaque</source>
        <translation>Überlagerung: deckender</translation>
    </message>
    <message>
        <source>Outline of the truth</source>
        <translation>Umriss der Wahrheit</translation>
    </message>
    <message>
        <source>Outline of the detection</source>
        <translation>Umriss des Gefundenen</translation>
    </message>
    <message>
        <source>Lower the threshold</source>
        <translation>Schwelle senken</translation>
    </message>
    <message>
        <source>Raise the threshold</source>
        <translation>Schwelle anheben</translation>
    </message>
    <message>
        <source>Automatic window (right-drag: window and level)</source>
        <translation>Fenster selbst wählen (rechts ziehen: Breite und Lage)</translation>
    </message>
    <message>
        <source>Zoom in (also Ctrl+wheel; middle-drag: pan)</source>
        <translation>Vergrößern (auch Strg+Rad; Mitte ziehen: verschieben)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Reset zoom, position and window</source>
        <translation>Vergrößerung, Ort und Fenster zurücksetzen</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Link zoom and position of all panels</source>
        <translation>Vergrößerung und Ort aller Bilder koppeln</translation>
    </message>
    <message>
        <source>Blind: hide the methods&apos; names</source>
        <translation>Blind: Namen der Methoden verbergen</translation>
    </message>
    <message>
        <source>Next colour scale of the maps</source>
        <translation>Nächste Farbskala der Karten</translation>
    </message>
    <message>
        <source>Residual with its sign: red brighter, blue darker than the counterpart</source>
        <translation>Residuum mit Vorzeichen: rot heller, blau dunkler als das Gegenstück</translation>
    </message>
    <message>
        <source>Save a picture of the comparison</source>
        <translation>Bild des Vergleichs speichern</translation>
    </message>
    <message>
        <source>Method %1</source>
        <translation>Methode %1</translation>
    </message>
</context>
<context>
    <name>CompareCaseModel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 · healthy, no lesion to find</source>
        <translation>%1 · gesund, keine Läsion zu finden</translation>
    </message>
    <message>
        <source>Case %1, healthy</source>
        <translation>Fall %1, gesund</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Koronal</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittal</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Plane (V)</source>
        <translation>Ebene (V)</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Lay the map over the input (O)</source>
        <translation>Karte über die Eingabe legen (O)</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Outline of the truth on all panels (T)</source>
        <translation>Umriss der Wahrheit auf allen Bildern (T)</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Swipe between input and counterpart (S)</source>
        <translation>Zwischen Eingabe und Gegenstück wischen (S)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Link zoom and position of all panels (K)</source>
        <translation>Vergrößerung und Ort aller Bilder koppeln (K)</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Hide the methods&apos; names (B)</source>
        <translation>Namen der Methoden verbergen (B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>coronal</source>
        <translation>koronal</translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation>sagittal</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 slice %4 of %5</source>
        <translation>%1 · %2 · %3, Schicht %4 von %5</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulierte Daten</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions and free space.</source>
        <translation>%1 kann nicht geschrieben werden; prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>Methoden nebeneinander</translation>
    </message>
    <message>
        <source>Here every case is shown beside its healthy counterpart, a row for each method: what it rebuilt, what is left, and where it sees an anomaly. Train a method and let it infer a cohort, and its cases appear.</source>
        <translation>Hier steht jeder Fall neben seinem gesunden Gegenstück, eine Zeile je Methode: was sie nachgebildet hat, was übrig bleibt und wo sie eine Auffälligkeit sieht. Trainieren Sie eine Methode und lassen Sie sie eine Kohorte auswerten, dann erscheinen die Fälle.</translation>
    </message>
    <message>
        <source>Train a method</source>
        <translation>Eine Methode trainieren</translation>
    </message>
    <message>
        <source>Import or simulate scans</source>
        <translation>Aufnahmen importieren oder simulieren</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>AUPRC %1   Dice %2</source>
        <translation>AUPRC %1   Dice %2</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Time per step (ms)</source>
        <translation>Zeit je Schritt (ms)</translation>
    </message>
    <message>
        <source>Waiting for data (share)</source>
        <translation>Warten auf Daten (Anteil)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>No values yet. They appear here while the run trains.</source>
        <translation>Noch keine Werte. Sie erscheinen hier, während der Lauf trainiert.</translation>
    </message>
    <message>
        <source>Value to plot</source>
        <translation>Gezeichneter Wert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Exponential moving average; the raw curve stays behind it</source>
        <translation>Exponentiell gleitendes Mittel; die rohe Kurve bleibt dahinter</translation>
    </message>
    <message>
        <source>Keep the newest step in view; panning or zooming lets go of it</source>
        <translation>Den neuesten Schritt im Blick behalten; Verschieben oder Zoomen lässt ihn los</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>Alle Punkte (CSV)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions and free space.</source>
        <translation>%1 kann nicht geschrieben werden; prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source> (validation)</source>
        <translation> (Validierung)</translation>
    </message>
    <message>
        <source>Training time (minutes)</source>
        <translation>Trainingszeit (Minuten)</translation>
    </message>
</context>
<context>
    <name>DatasetList</name>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message numerus="yes">
        <source>%n with truth</source>
        <comment>scans with a lesion mask</comment>
        <translation>
            <numerusform>%n mit Wahrheit</numerusform>
            <numerusform>%n mit Wahrheit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Simulate…</source>
        <translation>Simulieren…</translation>
    </message>
    <message>
        <source>A folder of scans, or one image; or drop it anywhere on the window</source>
        <translation>Ein Ordner mit Aufnahmen oder ein Bild; oder irgendwo auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Make a labelled cohort from real anatomy</source>
        <translation>Eine Kohorte mit Wahrheit aus echter Anatomie machen</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>With truth</source>
        <translation>Mit Wahrheit</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>GPU %1: %2, %3</source>
        <translation>GPU %1: %2, %3</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Nur CPU</translation>
    </message>
</context>
<context>
    <name>EncoderPanel</name>
    <message>
        <source>Encoder and lesions</source>
        <translation>Encoder und Läsionen</translation>
    </message>
    <message>
        <source>Slices of people it was not trained on, each without and with another person&apos;s lesion laid in. An encoder that guides well overlooks lesions: similar views, a blind probe.</source>
        <translation>Schichten von Personen, an denen er nicht trainiert wurde, je ohne und mit eingefügter Läsion einer anderen Person. Ein Encoder, der gut führt, übersieht Läsionen: ähnliche Ansichten, eine blinde Probe.</translation>
    </message>
    <message>
        <source>State of the encoder</source>
        <translation>Zustand des Encoders</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Kosinus-Ähnlichkeit</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Untrainiert</translation>
    </message>
    <message>
        <source>After stage %1</source>
        <translation>Nach Stufe %1</translation>
    </message>
    <message>
        <source>Similar to its lesioned view</source>
        <translation>Ähnlich der Ansicht mit Läsion</translation>
    </message>
    <message>
        <source>Similar to other people</source>
        <translation>Ähnlich anderen Personen</translation>
    </message>
    <message>
        <source>Own slice found first</source>
        <translation>Eigene Schicht zuerst gefunden</translation>
    </message>
    <message>
        <source>Own slice among three</source>
        <translation>Eigene Schicht unter dreien</translation>
    </message>
    <message>
        <source>Linear probe, accuracy</source>
        <translation>Lineare Probe, Genauigkeit</translation>
    </message>
    <message>
        <source>Linear probe, AUROC</source>
        <translation>Lineare Probe, AUROC</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>its lesioned view</source>
        <translation>Ansicht mit Läsion</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>andere Personen</translation>
    </message>
</context>
<context>
    <name>ExperimentPart</name>
    <message>
        <source>250; 500; 250, 500, 750</source>
        <translation>250; 500; 250, 500, 750</translation>
    </message>
    <message>
        <source>Values, with commas</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Single run</source>
        <translation>Einzelner Lauf</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Teilungen (Folds)</translation>
    </message>
    <message>
        <source>Sweep over a parameter</source>
        <translation>Reihe über einen Parameter</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Anzahl der Teilungen</translation>
    </message>
    <message>
        <source>Parameter that is swept</source>
        <translation>Parameter der Reihe</translation>
    </message>
    <message>
        <source>Values of the swept parameter</source>
        <translation>Werte des Parameters</translation>
    </message>
    <message>
        <source>A run for every value: 0.1, 0.2. Lists stand between semicolons: 250; 250, 500.</source>
        <translation>Ein Lauf je Wert: 0.1, 0.2. Listen stehen zwischen Semikolons: 250; 250, 500.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>This method trains nothing, so folds would all be the same.</source>
        <translation>Dieses Verfahren trainiert nichts; alle Teilungen wären gleich.</translation>
    </message>
    <message>
        <source>Each healthy person who is not tested validates in one fold and trains in the others; diseased validation and test cases stay the same.</source>
        <translation>Jede gesunde Person, die nicht getestet wird, validiert in einer Teilung und trainiert in den anderen; kranke Validierungs- und Testfälle bleiben dieselben.</translation>
    </message>
    <message>
        <source>Only inference reads this parameter: one training serves all values.</source>
        <translation>Nur die Inferenz liest diesen Parameter: Ein Training genügt für alle Werte.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search cases, runs, methods, actions</source>
        <translation>Fälle, Läufe, Methoden, Aktionen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Copy this view&apos;s address</source>
        <translation>Adresse dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>Open the copied address</source>
        <translation>Kopierte Adresse öffnen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Other workspace…</source>
        <translation>Anderer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>Help on %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
    <message>
        <source>Help on “%1” (F1)</source>
        <translation>Hilfe zu „%1“ (F1)</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Words, or a whole error message (%1)</source>
        <translation>Wörter oder ein ganzer Fehlersatz (%1)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Die Suche verlassen</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>Die Seiten werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Fewer or shorter words find more.</source>
        <translation>Für „%1“ wurde nichts gefunden. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistogramWidget</name>
    <message>
        <source>Histogram of the map</source>
        <translation>Histogramm der Karte</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Recognise by itself</source>
        <translation>Selbst erkennen</translation>
    </message>
    <message>
        <source>Recognised scans</source>
        <translation>Erkannte Aufnahmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Files stay where they are; nothing in the folder is changed.</source>
        <translation>Die Dateien bleiben, wo sie sind; im Ordner wird nichts geändert.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Der Ordner wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with truth</source>
        <translation>
            <numerusform>%n mit Wahrheit</numerusform>
            <numerusform>%n mit Wahrheit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a brain mask</source>
        <translation>
            <numerusform>%n mit Hirnmaske</numerusform>
            <numerusform>%n mit Hirnmaske</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 healthy, %2 diseased subjects</source>
        <translation>%1 gesunde, %2 kranke Personen</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Erkannt als %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There is a data set of this name already.</source>
        <translation>Es gibt schon einen Datensatz dieses Namens.</translation>
    </message>
</context>
<context>
    <name>ImportTrial</name>
    <message>
        <source>The folder could not be looked through.</source>
        <translation>Der Ordner konnte nicht durchgesehen werden.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Kein Auftrag läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, queue paused</source>
        <translation>
            <numerusform>%n wartet, Warteschlange angehalten</numerusform>
            <numerusform>%n warten, Warteschlange angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Eingereiht am</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>The job has printed nothing yet.</source>
        <translation>Der Auftrag hat noch nichts ausgegeben.</translation>
    </message>
    <message>
        <source>What the job printed</source>
        <translation>Ausgabe des Auftrags</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Einen Auftrag wählen</translation>
    </message>
    <message>
        <source>Continue the queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>this error</source>
        <translation>diesem Fehler</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Click a field and press the key it shall be. What you choose holds at once and is kept.</source>
        <translation>Ein Feld anklicken und die gewünschte Taste drücken. Die Wahl gilt sofort und bleibt.</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle wie zuvor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – also: %2</source>
        <translation>%1 – auch: %2</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Wie zuvor: %1</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No data sets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>The library holds the scans you work with. Import a folder of NIfTI, MetaImage or NRRD files in any usual layout, or drop it on this window. Nothing in it is changed.</source>
        <translation>Die Bibliothek enthält die Aufnahmen, mit denen Sie arbeiten. Importieren Sie einen Ordner mit NIfTI-, MetaImage- oder NRRD-Dateien in einem üblichen Aufbau, oder ziehen Sie ihn auf dieses Fenster. Darin wird nichts geändert.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Make the simulated cohort</source>
        <translation>Die simulierte Kohorte machen</translation>
    </message>
    <message>
        <source>Rate the scan: pass</source>
        <translation>Aufnahme bewerten: gut</translation>
    </message>
    <message>
        <source>Rate the scan: doubt</source>
        <translation>Aufnahme bewerten: zweifelhaft</translation>
    </message>
    <message>
        <source>Rate the scan: fail</source>
        <translation>Aufnahme bewerten: unbrauchbar</translation>
    </message>
    <message>
        <source>Show or hide the truth</source>
        <translation>Wahrheit zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>Scan before</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Next slice (in a picture)</source>
        <translation>Nächste Schicht (in einem Bild)</translation>
    </message>
    <message>
        <source>A folder of scans</source>
        <translation>Ein Ordner mit Aufnahmen</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Importing “%1” in the background.</source>
        <translation>„%1“ wird im Hintergrund importiert.</translation>
    </message>
    <message>
        <source>Simulating in the background; the line below shows how far it is.</source>
        <translation>Im Hintergrund wird simuliert; die Zeile unten zeigt, wie weit.</translation>
    </message>
    <message>
        <source>%1: rating taken back</source>
        <translation>%1: Bewertung zurückgenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Drag to pan, wheel to zoom, double-click to follow; right-click sets the cursor</source>
        <translation>Ziehen verschiebt, das Rad zoomt, Doppelklick folgt; Rechtsklick setzt den Zeiger</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A folder for the new workspace</source>
        <translation>Ein Ordner für den neuen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>The language changes when the window is opened the next time.</source>
        <translation>Die Sprache wechselt, wenn das Fenster das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>Im ganzen Fenster</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Hilfe zu dem, was vorn ist</translation>
    </message>
</context>
<context>
    <name>MethodsModel</name>
    <message>
        <source>no training</source>
        <translation>kein Training</translation>
    </message>
    <message>
        <source>healthy scans to train</source>
        <translation>gesunde Aufnahmen zum Trainieren</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>preparation “%1”</source>
        <translation>Vorbereitung „%1“</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Every scan beside its healthy counterpart.</source>
        <translation>Jede Aufnahme neben ihrem gesunden Gegenstück.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder, or the counterpart.sqlite in it</source>
        <translation>Ordner des Arbeitsbereichs oder die counterpart.sqlite darin</translation>
    </message>
    <message>
        <source>Open this address, for example library?dataset=ixi</source>
        <translation>Diese Adresse öffnen, zum Beispiel library?dataset=ixi</translation>
    </message>
    <message>
        <source>dark, light or system</source>
        <translation>dark, light oder system</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit</source>
        <translation>Ein Bild des Fensters schreiben und enden</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot: 1440x900</source>
        <translation>Größe des Fensters für --screenshot: 1440x900</translation>
    </message>
    <message>
        <source>Settings file to use instead of the user&apos;s own</source>
        <translation>Einstellungsdatei statt der eigenen des Benutzers</translation>
    </message>
    <message>
        <source>Draw a comparison plate of this workspace and quit</source>
        <translation>Eine Vergleichstafel dieses Arbeitsbereichs zeichnen und enden</translation>
    </message>
    <message>
        <source>Cases of the plate, with commas; without it up to three are chosen</source>
        <translation>Fälle der Tafel, durch Kommas getrennt; ohne Angabe werden bis zu drei gewählt</translation>
    </message>
    <message>
        <source>Runs of the plate, with commas; without it all that have outputs</source>
        <translation>Läufe der Tafel, durch Kommas getrennt; ohne Angabe alle, die Ausgaben haben</translation>
    </message>
    <message>
        <source>Where the plate goes (PNG, SVG or PDF)</source>
        <translation>Wohin die Tafel geschrieben wird (PNG, SVG oder PDF)</translation>
    </message>
    <message>
        <source>Print what a shell (bash, zsh, fish) needs to complete this command line</source>
        <translation>Ausgeben, was eine Shell (bash, zsh, fish) braucht, um diese Befehlszeile zu vervollständigen</translation>
    </message>
    <message>
        <source>Print the man page</source>
        <translation>Die Handbuchseite ausgeben</translation>
    </message>
</context>
<context>
    <name>PageBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>Öffnet sich im Browser: %1</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PanelGrid</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input with the truth&apos;s outline</source>
        <translation>Eingabe mit dem Umriss der Wahrheit</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Show this method&apos;s scores in the case list and its histogram</source>
        <translation>Werte dieser Methode in der Fallliste und ihr Histogramm zeigen</translation>
    </message>
    <message>
        <source>Lead with %1</source>
        <translation>%1 nach vorn</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No map for this case</source>
        <translation>Keine Karte für diesen Fall</translation>
    </message>
    <message>
        <source>Not written for this case</source>
        <translation>Für diesen Fall nicht geschrieben</translation>
    </message>
    <message>
        <source>This method makes no counterpart</source>
        <translation>Diese Methode macht kein Gegenstück</translation>
    </message>
    <message>
        <source>Trained on this case: no output</source>
        <translation>Mit diesem Fall trainiert: keine Ausgabe</translation>
    </message>
    <message>
        <source>Healthy: nothing to find</source>
        <translation>Gesund: nichts zu finden</translation>
    </message>
    <message>
        <source>No truth known</source>
        <translation>Keine Wahrheit bekannt</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Default from: %1</source>
        <translation>Vorgabe aus: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>The values the paper states</source>
        <translation>Die Werte, die der Artikel nennt</translation>
    </message>
    <message>
        <source>The values the authors&apos; code really runs with</source>
        <translation>Die Werte, mit denen der Code der Autoren wirklich läuft</translation>
    </message>
    <message>
        <source>Minutes on a CPU: to try things out, not to publish</source>
        <translation>Minuten auf einer CPU: zum Ausprobieren, nicht zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation>Zurück zum Wert der Vorwahl</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Fewer parameters</source>
        <translation>Weniger Parameter</translation>
    </message>
    <message numerus="yes">
        <source>%n more parameter(s)</source>
        <translation>
            <numerusform>%n weiterer Parameter</numerusform>
            <numerusform>%n weitere Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message>
        <source>Axial slice</source>
        <translation>Axiale Schicht</translation>
    </message>
    <message>
        <source>Coronal slice</source>
        <translation>Koronale Schicht</translation>
    </message>
    <message>
        <source>Sagittal slice</source>
        <translation>Sagittale Schicht</translation>
    </message>
</context>
<context>
    <name>PreparationModel</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n stale: made by an older version</source>
        <translation>
            <numerusform>%n veraltet: von einer älteren Fassung</numerusform>
            <numerusform>%n veraltet: von einer älteren Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared with other parameters</source>
        <translation>
            <numerusform>%n mit anderen Parametern vorbereitet</numerusform>
            <numerusform>%n mit anderen Parametern vorbereitet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scans prepared</source>
        <translation>%1 von %2 Aufnahmen vorbereitet</translation>
    </message>
    <message>
        <source>not prepared</source>
        <translation>nicht vorbereitet</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Nothing to prepare yet</source>
        <translation>Noch nichts vorzubereiten</translation>
    </message>
    <message>
        <source>Methods learn from scans on one grid with one scaling. Here a data set goes through a published preparation, step by step. It starts with a data set in the library.</source>
        <translation>Methoden lernen aus Aufnahmen auf einem Gitter mit einer Skalierung. Hier durchläuft ein Datensatz eine veröffentlichte Vorbereitung, Schritt für Schritt. Am Anfang steht ein Datensatz in der Bibliothek.</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Prepared volumes are written into the workspace; the scans stay as they are.</source>
        <translation>Vorbereitete Volumen werden in den Arbeitsbereich geschrieben; die Aufnahmen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Noch einmal vorbereiten</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n scan(s)</source>
        <translation>
            <numerusform>%n Aufnahme vorbereiten</numerusform>
            <numerusform>%n Aufnahmen vorbereiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a cohort</source>
        <translation>Kohorte machen</translation>
    </message>
    <message>
        <source>Divides the subjects into training, validation and test: healthy ones train, diseased ones test, nobody is in two roles</source>
        <translation>Teilt die Personen in Training, Validierung und Test: Gesunde trainieren, Kranke testen, niemand hat zwei Rollen</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare “%1”</source>
        <translation>„%1“ vorbereiten</translation>
    </message>
    <message>
        <source>Preparing “%1” in the background.</source>
        <translation>„%1“ wird im Hintergrund vorbereitet.</translation>
    </message>
    <message>
        <source>Make the cohort “%1”</source>
        <translation>Kohorte „%1“ machen</translation>
    </message>
    <message>
        <source>Making the cohort “%1”; it can then be chosen in Train.</source>
        <translation>Die Kohorte „%1“ wird gemacht; dann kann sie unter Training gewählt werden.</translation>
    </message>
</context>
<context>
    <name>ProbePictures</name>
    <message>
        <source>Probes: input, reconstruction and map of fixed cases</source>
        <translation>Proben: Eingabe, Nachbildung und Karte fester Fälle</translation>
    </message>
    <message>
        <source>Wheel or ↑ ↓: another slice</source>
        <translation>Rad oder ↑ ↓: andere Schicht</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Nachbildung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Map, all steps</source>
        <translation>Karte, alle Schritte</translation>
    </message>
</context>
<context>
    <name>ProbeStrip</name>
    <message>
        <source>Probe before</source>
        <translation>Vorige Probe</translation>
    </message>
    <message>
        <source>Next probe</source>
        <translation>Nächste Probe</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Step of the probe</source>
        <translation>Schritt der Probe</translation>
    </message>
    <message>
        <source>Reconstructions of a few fixed cases appear here while the run trains.</source>
        <translation>Nachbildungen einiger fester Fälle erscheinen hier, während der Lauf trainiert.</translation>
    </message>
    <message>
        <source>Choose a run.</source>
        <translation>Einen Lauf wählen.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Here runs stand side by side: what each reaches on the test cases by a published protocol, case by case, and which differences hold up. Scores come by themselves when a run has ended.</source>
        <translation>Hier stehen Läufe nebeneinander: was jeder auf den Testfällen nach einem veröffentlichten Protokoll erreicht, Fall für Fall, und welche Unterschiede standhalten. Die Werte kommen von selbst, wenn ein Lauf endet.</translation>
    </message>
    <message>
        <source>Train a method</source>
        <translation>Eine Methode trainieren</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The cohort has simulated cases</source>
        <translation>Die Kohorte enthält simulierte Fälle</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Summary as CSV…</source>
        <translation>Übersicht als CSV…</translation>
    </message>
    <message>
        <source>Cases as CSV…</source>
        <translation>Fälle als CSV…</translation>
    </message>
    <message>
        <source>Summary as LaTeX…</source>
        <translation>Übersicht als LaTeX…</translation>
    </message>
    <message>
        <source>Copy the summary as CSV</source>
        <translation>Übersicht als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the lower table as CSV</source>
        <translation>Untere Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the summary as LaTeX</source>
        <translation>Übersicht als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Scores of all runs</source>
        <translation>Werte aller Läufe</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Paired tests</source>
        <translation>Gepaarte Tests</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Click: see the case in Compare</source>
        <translation>Klick: den Fall im Vergleich sehen</translation>
    </message>
    <message>
        <source>See the chosen case in Compare</source>
        <translation>Den gewählten Fall im Vergleich sehen</translation>
    </message>
    <message>
        <source>As published, on other data and from other trainings: for orientation, not to be set against the numbers above.</source>
        <translation>Wie veröffentlicht, auf anderen Daten und aus anderen Trainings: zur Orientierung, nicht gegen die Zahlen darüber zu stellen.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Plot of the sweep as PNG or PDF…</source>
        <translation>Bild der Reihe als PNG oder PDF …</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions.</source>
        <translation>%1 kann nicht geschrieben werden; bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Results are being computed</source>
        <translation>Die Ergebnisse werden berechnet</translation>
    </message>
    <message>
        <source>The first %1 of %2 runs are tested against each other.</source>
        <translation>Die ersten %1 von %2 Läufen werden gegeneinander getestet.</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>One run a seed: 1, or 1, 2, 3, or 1-5. Several belong to one experiment.</source>
        <translation>Ein Lauf je Startwert: 1, oder 1, 2, 3, oder 1-5. Mehrere gehören zu einem Experiment.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto takes a free GPU, and the processor where there is none; or cuda:1, …</source>
        <translation>auto nimmt eine freie GPU, und den Prozessor, wo es keine gibt; oder cuda:1, …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a method.</source>
        <translation>Eine Methode wählen.</translation>
    </message>
    <message>
        <source>There is no cohort to train on yet. Prepare a data set and make a cohort of it first.</source>
        <translation>Es gibt noch keine Kohorte zum Trainieren. Bereiten Sie zuerst einen Datensatz vor und machen Sie daraus eine Kohorte.</translation>
    </message>
    <message>
        <source>This cohort has no cases to train on.</source>
        <translation>Diese Kohorte hat keine Fälle zum Trainieren.</translation>
    </message>
    <message>
        <source>This cohort has no test cases, and this method has nothing to train.</source>
        <translation>Diese Kohorte hat keine Testfälle, und diese Methode trainiert nichts.</translation>
    </message>
    <message>
        <source>Seeds are whole numbers: 1, or 1, 2, 3, or 1-5 (a hundred at most).</source>
        <translation>Startwerte sind ganze Zahlen: 1, oder 1, 2, 3, oder 1-5 (höchstens hundert).</translation>
    </message>
    <message>
        <source>Name a device, or auto.</source>
        <translation>Ein Gerät nennen, oder auto.</translation>
    </message>
    <message>
        <source>A parameter needs another value; it is marked above.</source>
        <translation>Ein Parameter braucht einen anderen Wert; er ist oben markiert.</translation>
    </message>
    <message>
        <source>Subjects in more than one role: %1. Scores would not be honest.</source>
        <translation>Personen in mehr als einer Rolle: %1. Die Werte wären nicht ehrlich.</translation>
    </message>
    <message>
        <source>Training cases known to be diseased: %1.</source>
        <translation>Trainingsfälle, die als krank bekannt sind: %1.</translation>
    </message>
    <message>
        <source>The cohort has no test cases: there will be no scores.</source>
        <translation>Die Kohorte hat keine Testfälle: es wird keine Werte geben.</translation>
    </message>
    <message>
        <source>The cohort has no validation cases: no threshold can be chosen, so no Dice.</source>
        <translation>Die Kohorte hat keine Validierungsfälle: keine Schwelle kann gewählt werden, also kein Dice.</translation>
    </message>
    <message>
        <source> · simulated</source>
        <translation> · simuliert</translation>
    </message>
    <message>
        <source>No cohort yet.</source>
        <translation>Noch keine Kohorte.</translation>
    </message>
    <message>
        <source>infer and score</source>
        <translation>auswerten und bewerten</translation>
    </message>
    <message>
        <source>train, infer and score</source>
        <translation>trainieren, auswerten und bewerten</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source> of %1 on “%2”: %3 by %4.</source>
        <translation> von %1 auf „%2“: %3 auf %4.</translation>
    </message>
    <message>
        <source>Queue %1 runs</source>
        <translation>%1 Läufe einreihen</translation>
    </message>
    <message>
        <source>Queue the run</source>
        <translation>Den Lauf einreihen</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>%1 runs from one training</source>
        <translation>%1 Läufe aus einem Training</translation>
    </message>
    <message>
        <source>%1 runs from %2 trainings</source>
        <translation>%1 Läufe aus %2 Trainings</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>AUPRC; Dice %1</source>
        <translation>AUPRC; Dice %1</translation>
    </message>
    <message>
        <source>AUPRC</source>
        <translation>AUPRC</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf…</translation>
    </message>
    <message>
        <source>Choose a method, a cohort and seeds (Ctrl+N)</source>
        <translation>Methode, Kohorte und Startwerte wählen (Strg+N)</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 folds</source>
        <translation>%1 Teilungen</translation>
    </message>
    <message>
        <source>sweep, %1 runs</source>
        <translation>Reihe, %1 Läufe</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 Startwerte</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>one has failed</source>
        <translation>einer ist gescheitert</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Eingereiht am</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Only differing from the preset</source>
        <translation>Nur was von der Vorwahl abweicht</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Machine and checkpoints</source>
        <translation>Maschine und Sicherungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The run has not started yet.</source>
        <translation>Der Lauf hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Made from simulated data</source>
        <translation>Aus simulierten Daten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save a checkpoint and wait</source>
        <translation>Eine Sicherung schreiben und warten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from the checkpoint</source>
        <translation>Von der Sicherung weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Give the run up; it can be taken up again</source>
        <translation>Den Lauf aufgeben; er kann wieder aufgenommen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Queue it once more; it goes on from its checkpoint</source>
        <translation>Noch einmal einreihen; er geht von seiner Sicherung weiter</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Abwandeln…</translation>
    </message>
    <message>
        <source>A new run with these settings, to be changed first</source>
        <translation>Ein neuer Lauf mit diesen Einstellungen, die erst geändert werden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>See its reconstructions and maps beside other methods</source>
        <translation>Seine Nachbildungen und Karten neben anderen Methoden sehen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Its scores beside other methods</source>
        <translation>Seine Werte neben anderen Methoden</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Vorwahl %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>cohort %1</source>
        <translation>Kohorte %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>AUPRC %1</source>
        <translation>AUPRC %1</translation>
    </message>
    <message>
        <source>Dice %1</source>
        <translation>Dice %1</translation>
    </message>
    <message>
        <source>In the plot with it: %1 more</source>
        <translation>Mit ihm gezeichnet: %1 weitere</translation>
    </message>
    <message>
        <source>All as in the preset.</source>
        <translation>Alles wie in der Vorwahl.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Beste Sicherung</translation>
    </message>
    <message>
        <source>Newest checkpoint</source>
        <translation>Neueste Sicherung</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>RunTreeModel</name>
    <message>
        <source>fold %1 of %2</source>
        <translation>Teilung %1 von %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
</context>
<context>
    <name>ScanBrowser</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Filter by name or note</source>
        <translation>Nach Name oder Notiz filtern</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>diseased</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>with truth</source>
        <translation>mit Wahrheit</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>mit Problemen</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>unbrauchbar</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scan(s)</source>
        <translation>
            <numerusform>%1 von %n Aufnahme</numerusform>
            <numerusform>%1 von %n Aufnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Voxelabstand</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>From the header</source>
        <translation>Aus dem Kopf der Datei</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo sie verwendet wird</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>%1 (key %2; again takes it back)</source>
        <translation>%1 (Taste %2; noch einmal nimmt es zurück)</translation>
    </message>
    <message>
        <source>Notes on this scan</source>
        <translation>Notizen zu dieser Aufnahme</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Voxelabstand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Brain mask</source>
        <translation>Hirnmaske</translation>
    </message>
    <message>
        <source>none; made in preparation</source>
        <translation>keine; wird bei der Vorbereitung gemacht</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not prepared yet.</source>
        <translation>Noch nicht vorbereitet.</translation>
    </message>
    <message numerus="yes">
        <source>Prepared %n time(s).</source>
        <translation>
            <numerusform>%n-mal vorbereitet.</numerusform>
            <numerusform>%n-mal vorbereitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the cohorts %1.</source>
        <translation>In den Kohorten %1.</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>At the protocol&apos;s threshold</source>
        <translation>Bei der Schwelle des Protokolls</translation>
    </message>
    <message>
        <source>Outline what is above</source>
        <translation>Umreißen, was darüber liegt</translation>
    </message>
    <message>
        <source>Residual with its sign</source>
        <translation>Residuum mit Vorzeichen</translation>
    </message>
    <message>
        <source>Threshold in multiples of the healthy 99 % quantile</source>
        <translation>Schwelle in Vielfachen des gesunden 99-%-Quantils</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dieser Fall</translation>
    </message>
    <message>
        <source>Mean of the cohort</source>
        <translation>Mittel der Kohorte</translation>
    </message>
    <message>
        <source>Under the crosshair</source>
        <translation>Unter dem Fadenkreuz</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic window (A)</source>
        <translation>Fenster selbst wählen (A)</translation>
    </message>
    <message>
        <source>Colours of the maps</source>
        <translation>Farben der Karten</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colour scale of residuals and maps (M)</source>
        <translation>Farbskala von Residuen und Karten (M)</translation>
    </message>
    <message>
        <source>Red where the input is brighter than its counterpart, blue where darker (E)</source>
        <translation>Rot, wo die Eingabe heller ist als ihr Gegenstück, blau, wo dunkler (E)</translation>
    </message>
    <message>
        <source>Measuring the healthy cases …</source>
        <translation>Die gesunden Fälle werden gemessen …</translation>
    </message>
    <message numerus="yes">
        <source>One scale per kind of map for the whole cohort: black below the 95 % quantile of %n healthy case(s), full at 4 × their 99 % quantile.</source>
        <translation>
            <numerusform>Eine Skala je Art von Karte für die ganze Kohorte: schwarz unter dem 95-%-Quantil von %n gesunden Fall, voll beim Vierfachen seines 99-%-Quantils.</numerusform>
            <numerusform>Eine Skala je Art von Karte für die ganze Kohorte: schwarz unter dem 95-%-Quantil von %n gesunden Fällen, voll beim Vierfachen ihres 99-%-Quantils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One scale per kind of map for the whole cohort. No healthy case has maps, so the tissue outside the lesions of %n case(s) sets it: black below its 95 % quantile, full at 4 × its 99 % quantile.</source>
        <translation>
            <numerusform>Eine Skala je Art von Karte für die ganze Kohorte. Kein gesunder Fall hat Karten, daher setzt sie das Gewebe außerhalb der Läsionen von %n Fall: schwarz unter seinem 95-%-Quantil, voll beim Vierfachen seines 99-%-Quantils.</numerusform>
            <numerusform>Eine Skala je Art von Karte für die ganze Kohorte. Kein gesunder Fall hat Karten, daher setzt sie das Gewebe außerhalb der Läsionen von %n Fällen: schwarz unter seinem 95-%-Quantil, voll beim Vierfachen seines 99-%-Quantils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The protocol chose no threshold for this map: it has not scored this method, or the map it scored is not kept for this case.</source>
        <translation>Für diese Karte hat das Protokoll keine Schwelle gewählt: Es hat diese Methode nicht bewertet, oder die bewertete Karte ist für diesen Fall nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Map of %1 in the brain and in the lesion</source>
        <translation>Karte von %1 im Hirn und in der Läsion</translation>
    </message>
    <message>
        <source>%1: %2, as the protocol chose it</source>
        <translation>%1: %2, wie vom Protokoll gewählt</translation>
    </message>
    <message>
        <source>%1 × healthy 99 %  (%2: %3)</source>
        <translation>%1 × gesunde 99 %  (%2: %3)</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>Läsion</translation>
    </message>
</context>
<context>
    <name>SimulatePanel</name>
    <message>
        <source>Also prepare it and make a cohort, ready to train</source>
        <translation>Auch vorbereiten und eine Kohorte machen, fertig zum Trainieren</translation>
    </message>
    <message>
        <source>Make the cohort</source>
        <translation>Kohorte machen</translation>
    </message>
    <message>
        <source>Make the simulated cohort</source>
        <translation>Die simulierte Kohorte machen</translation>
    </message>
    <message>
        <source>Healthy and diseased subjects, made from measured tissue maps by deformation, the contrast&apos;s signal equation, bias field and noise, with an exact lesion mask. Good for trying methods and this program out; everything made from it is marked as simulated.</source>
        <translation>Gesunde und kranke Personen, aus gemessenen Gewebekarten durch Verformung, die Signalgleichung des Kontrasts, Bias-Feld und Rauschen gemacht, mit genauer Läsionsmaske. Gut, um Methoden und dieses Programm auszuprobieren; alles daraus ist als simuliert gekennzeichnet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Simulate “%1”</source>
        <translation>„%1“ simulieren</translation>
    </message>
    <message>
        <source>Prepare “%1”</source>
        <translation>„%1“ vorbereiten</translation>
    </message>
    <message>
        <source>Make the cohort “%1”</source>
        <translation>Kohorte „%1“ machen</translation>
    </message>
    <message>
        <source>There is a data set of this name already.</source>
        <translation>Es gibt schon einen Datensatz dieses Namens.</translation>
    </message>
</context>
<context>
    <name>SliceStrip</name>
    <message>
        <source>Lesion area and scores along the slices</source>
        <translation>Läsionsfläche und Werte entlang der Schichten</translation>
    </message>
    <message>
        <source>Bars: area of the lesion. Lines: each method&apos;s mean map value in the brain, relative to its own highest slice. Click to go to a slice.</source>
        <translation>Balken: Fläche der Läsion. Linien: mittlerer Kartenwert jeder Methode im Hirn, bezogen auf ihre eigene höchste Schicht. Klick geht zu einer Schicht.</translation>
    </message>
    <message>
        <source>lesion area, at most %1 cm²</source>
        <translation>Läsionsfläche, höchstens %1 cm²</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Every scan beside its healthy counterpart: import scans, train the published anomaly detection methods, compare them slice by slice.</source>
        <translation>Jede Aufnahme neben ihrem gesunden Gegenstück: Aufnahmen importieren, die veröffentlichten Methoden der Anomalieerkennung trainieren, sie Schicht für Schicht vergleichen.</translation>
    </message>
    <message>
        <source>Create a workspace…</source>
        <translation>Einen Arbeitsbereich anlegen…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Try it with a simulated cohort…</source>
        <translation>Mit einer simulierten Kohorte ausprobieren…</translation>
    </message>
    <message>
        <source>Makes a workspace, simulates healthy and diseased subjects and prepares them</source>
        <translation>Legt einen Arbeitsbereich an, simuliert gesunde und kranke Personen und bereitet sie vor</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Swept parameter</source>
        <translation>Parameter der Reihe</translation>
    </message>
    <message>
        <source>Score over the values of a parameter</source>
        <translation>Wertung über die Werte eines Parameters</translation>
    </message>
    <message>
        <source>Points: mean over the test cases; bars: the bootstrap&apos;s 95 % interval of the mean.</source>
        <translation>Punkte: Mittel über die Testfälle; Balken: 95-%-Bootstrap-Intervall des Mittels.</translation>
    </message>
    <message>
        <source>Points: mean of the folds&apos; or seeds&apos; means; bars: population standard deviation over them.</source>
        <translation>Punkte: Mittel der Mittelwerte der Teilungen oder Startwerte; Balken: deren Standardabweichung (Grundgesamtheit).</translation>
    </message>
    <message>
        <source>Choosing the best value here would use the test cases: for a study, not for a setting.</source>
        <translation>Hier den besten Wert zu wählen hieße, die Testfälle zu benutzen: für eine Studie, nicht für eine Einstellung.</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Here methods learn what healthy brains look like: choose one, a cohort and seeds, and watch the losses and the reconstructions while it trains in the background. Runs go on when the window is closed.</source>
        <translation>Hier lernen Methoden, wie gesunde Gehirne aussehen: Wählen Sie eine, dazu Kohorte und Startwerte, und sehen Sie Verlust und Nachbildungen zu, während sie im Hintergrund trainiert. Läufe gehen weiter, wenn das Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Duplicate the run, with changes</source>
        <translation>Den Lauf mit Änderungen wiederholen</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Das Formular verlassen</translation>
    </message>
    <message>
        <source>Another slice (in the probes)</source>
        <translation>Andere Schicht (in den Proben)</translation>
    </message>
    <message>
        <source>The run is queued.</source>
        <translation>Der Lauf ist eingereiht.</translation>
    </message>
    <message>
        <source>%1 runs are queued.</source>
        <translation>%1 Läufe sind eingereiht.</translation>
    </message>
    <message>
        <source>%1 is being stopped.</source>
        <translation>%1 wird gestoppt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Failed: %1. %2</source>
        <translation>Gescheitert: %1. %2</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Es gibt keine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Make the simulated cohort</source>
        <translation>Die simulierte Kohorte machen</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>counterpart::desktop::Composer</name>
    <message>
        <source>%1, slice %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>AUPRC %1   Dice %2</source>
        <translation>AUPRC %1   Dice %2</translation>
    </message>
    <message>
        <source>, scored by %1 v%2</source>
        <translation>, bewertet nach %1 v%2</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulierte Daten</translation>
    </message>
    <message>
        <source>Axial slice of the largest lesion area, seen from the feet (the patient&apos;s right is on the left). Solid outline: truth. Dashed outline: above the detection threshold. Colours of a kind of map are the same for all cases, set by healthy tissue.</source>
        <translation>Axiale Schicht der größten Läsionsfläche, von den Füßen gesehen (die rechte Seite des Patienten ist links). Durchgezogener Umriss: Wahrheit. Gestrichelter Umriss: über der Schwelle. Die Farben einer Art von Karte sind für alle Fälle gleich, von gesundem Gewebe bestimmt.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>counterpart::help</name>
    <message>
        <source>%1 (trained by gradients)</source>
        <translation>%1 (durch Gradienten trainiert)</translation>
    </message>
    <message>
        <source>%1 (fitted)</source>
        <translation>%1 (angepasst)</translation>
    </message>
    <message>
        <source>none: nothing is trained</source>
        <translation>keine: Es wird nichts trainiert</translation>
    </message>
    <message>
        <source>axial slices</source>
        <translation>axiale Schichten</translation>
    </message>
    <message>
        <source>whole volumes</source>
        <translation>ganze Volumen</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>published with the preparation %1</source>
        <translation>veröffentlicht mit der Vorbereitung %1</translation>
    </message>
    <message>
        <source>a counterpart</source>
        <translation>ein Gegenstück</translation>
    </message>
    <message>
        <source>maps: %1</source>
        <translation>Karten: %1</translation>
    </message>
    <message>
        <source>scores of a case: %1</source>
        <translation>Werte eines Falls: %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>Auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>This part comes from the method&apos;s folder, for those who check it against the paper.</source>
        <translation>Dieser Teil kommt aus dem Ordner der Methode, für alle, die sie mit dem Artikel vergleichen; er ist englisch.</translation>
    </message>
    <message>
        <source>Family: %1</source>
        <translation>Familie: %1</translation>
    </message>
    <message>
        <source>Parameters and presets</source>
        <translation>Parameter und Vorwahlen</translation>
    </message>
    <message>
        <source>What a preset leaves open is as the default. `paper` holds what the publication states, `code` what the authors&apos; code runs with, `quick` trains in minutes on a processor.</source>
        <translation>Was eine Vorwahl offen lässt, ist wie die Vorgabe. `paper` enthält, was die Veröffentlichung angibt, `code`, womit der Code der Autoren läuft, `quick` trainiert in Minuten auf einem Prozessor.</translation>
    </message>
    <message>
        <source>Every parameter</source>
        <translation>Alle Parameter</translation>
    </message>
    <message>
        <source>Equations in words, sources, differences</source>
        <translation>Gleichungen in Worten, Quellen, Abweichungen</translation>
    </message>
    <message>
        <source>Methods of a family share code, and with it parameters and choices.</source>
        <translation>Methoden einer Familie teilen Code und damit Parameter und Entscheidungen.</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Was sie teilen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Eines von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Read by inference only: a sweep over it trains once</source>
        <translation>Liest nur die Auswertung: Eine Reihe darüber trainiert einmal</translation>
    </message>
    <message>
        <source>Default from: %1</source>
        <translation>Vorgabe aus: %1</translation>
    </message>
    <message>
        <source>The preset `%1` is the default throughout.</source>
        <translation>Die Vorwahl `%1` ist durchweg die Vorgabe.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>says something of the data, not of the method</source>
        <translation>sagt etwas über die Daten, nicht über die Methode</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>an oracle: sees the truth</source>
        <translation>ein Orakel: sieht die Wahrheit</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>What happens to a map</source>
        <translation>Was mit einer Karte geschieht</translation>
    </message>
    <message>
        <source>Metrics:</source>
        <translation>Maße:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Families of methods</source>
        <translation>Familien von Methoden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagen</translation>
    </message>
</context>
<context>
    <name>counterpart::models</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>diseased</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>AUPRC</source>
        <translation>AUPRC</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Best Dice (oracle)</source>
        <translation>Bester Dice (Orakel)</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>ASSD (mm)</source>
        <translation>ASSD (mm)</translation>
    </message>
    <message>
        <source>HD95 (mm)</source>
        <translation>HD95 (mm)</translation>
    </message>
    <message>
        <source>L1 error</source>
        <translation>L1-Fehler</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prävalenz</translation>
    </message>
</context>
<context>
    <name>counterpart::results</name>
    <message>
        <source>Oracle: sees the truth</source>
        <translation>Orakel: sieht die Wahrheit</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source> Higher is better.</source>
        <translation> Höher ist besser.</translation>
    </message>
    <message>
        <source> Lower is better.</source>
        <translation> Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over the cases (%1)</source>
        <translation>Mittel ± Standardabweichung über die Fälle (%1)</translation>
    </message>
    <message>
        <source>. Best: p &lt; 0.05 against the runner-up</source>
        <translation>. Bester: p &lt; 0,05 gegen den zweiten</translation>
    </message>
    <message>
        <source>Undefined in every case</source>
        <translation>In keinem Fall bestimmt</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>a map that knows nothing</source>
        <translation>eine Karte, die nichts weiß</translation>
    </message>
    <message>
        <source>The prevalence: the mean share of lesion voxels</source>
        <translation>Die Prävalenz: der mittlere Anteil der Läsionsvoxel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Test cases that were scored</source>
        <translation>Bewertete Testfälle</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>baseline, nothing is learned</source>
        <translation>Vergleichsgrundlage, nichts wird gelernt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Mean A</source>
        <translation>Mittel A</translation>
    </message>
    <message>
        <source>Mean B</source>
        <translation>Mittel B</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Mean difference over the cases both have</source>
        <translation>Mittlerer Unterschied über die Fälle, die beide haben</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Bootstrap interval of the mean difference</source>
        <translation>Bootstrap-Intervall des mittleren Unterschieds</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paired permutation test, two-sided</source>
        <translation>Gepaarter Permutationstest, zweiseitig</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, korrigiert</translation>
    </message>
    <message>
        <source>Corrected for the number of pairs by Holm&apos;s method</source>
        <translation>Nach Holm für die Zahl der Paare korrigiert</translation>
    </message>
    <message>
        <source>The difference holds up</source>
        <translation>Der Unterschied hält stand</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Published value</source>
        <translation>Veröffentlichter Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Protocol %1, version %2</source>
        <translation>Protokoll %1, Fassung %2</translation>
    </message>
    <message>
        <source>cohort “%1”: %2 training and %3 test cases</source>
        <translation>Kohorte „%1“: %2 Trainings- und %3 Testfälle</translation>
    </message>
    <message>
        <source>split and files SHA-256 %1…</source>
        <translation>Aufteilung und Dateien SHA-256 %1…</translation>
    </message>
    <message>
        <source>thresholds chosen on the validation cases</source>
        <translation>Schwellen an den Validierungsfällen gewählt</translation>
    </message>
    <message>
        <source>thresholds: %1</source>
        <translation>Schwellen: %1</translation>
    </message>
    <message>
        <source>simulated data</source>
        <translation>simulierte Daten</translation>
    </message>
    <message>
        <source>★ best, where the paired permutation test against the runner-up gives p &lt; 0.05; small numbers: 95 % bootstrap interval of the mean over cases.</source>
        <translation>★ bester, wo der gepaarte Permutationstest gegen den zweiten p &lt; 0,05 ergibt; kleine Zahlen: 95-%-Bootstrap-Intervall des Mittels über die Fälle.</translation>
    </message>
    <message>
        <source>No run of the threshold method here yet: queue one to have a baseline.</source>
        <translation>Noch kein Lauf der Schwellenmethode hier: reihen Sie einen ein, um eine Vergleichsgrundlage zu haben.</translation>
    </message>
    <message>
        <source>Left out: %1 older, or by another version of the protocol.</source>
        <translation>Weggelassen: %1 ältere oder nach einer anderen Fassung des Protokolls.</translation>
    </message>
    <message>
        <source>Mean of the folds&apos; means ± population standard deviation over the folds (%1)</source>
        <translation>Mittel der Mittelwerte der Teilungen ± Standardabweichung über die Teilungen (%1)</translation>
    </message>
    <message>
        <source>Mean of the seeds&apos; means ± population standard deviation over the seeds (%1)</source>
        <translation>Mittel der Mittelwerte der Startwerte ± Standardabweichung über die Startwerte (%1)</translation>
    </message>
    <message>
        <source>; below, the bootstrap&apos;s 95 % interval of the mean over the cases</source>
        <translation>; darunter das 95-%-Bootstrap-Intervall des Mittels über die Fälle</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>Teilung %1 von %2</translation>
    </message>
    <message>
        <source>%1 folds</source>
        <translation>%1 Teilungen</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 Startwerte</translation>
    </message>
    <message>
        <source>sweep over %1, %2 values</source>
        <translation>Reihe über %1, %2 Werte</translation>
    </message>
    <message>
        <source>Folds and seeds of one experiment count as one run: mean of their means ± population standard deviation; case by case, their mean.</source>
        <translation>Teilungen und Startwerte eines Versuchs zählen als ein Lauf: Mittel ihrer Mittelwerte ± Standardabweichung (Grundgesamtheit); Fall für Fall ihr Mittel.</translation>
    </message>
    <message>
        <source>Values of a sweep are not marked as best.</source>
        <translation>Werte einer Reihe werden nicht als beste gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>counterpart::shell</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Aufbereiten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>counterpart::train</name>
    <message>
        <source>Stage “%1” begins, %2 steps</source>
        <translation>Abschnitt „%1“ beginnt, %2 Schritte</translation>
    </message>
    <message>
        <source>Checkpoint (%1) at step %2</source>
        <translation>Sicherung (%1) bei Schritt %2</translation>
    </message>
    <message>
        <source>Probes reconstructed at step %1</source>
        <translation>Proben nachgebildet bei Schritt %1</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Warnung: </translation>
    </message>
    <message>
        <source>Inference finished, %1 cases</source>
        <translation>Auswertung fertig, %1 Fälle</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Training fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
</TS>
