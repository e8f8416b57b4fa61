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
    <name>Catalog</name>
    <message>
        <source>Intensity threshold</source>
        <extracomment>threshold: title</extracomment>
        <translation>Intensitätsschwelle</translation>
    </message>
    <message>
        <source>The histogram-equalised intensity itself is the anomaly map: nothing is trained, and every learned method should beat it.</source>
        <extracomment>threshold: idea</extracomment>
        <translation>Die histogrammausgeglichene Intensität selbst ist die Anomaliekarte: Nichts wird trainiert, und jede lernende Methode sollte sie übertreffen.</translation>
    </message>
    <message>
        <source>intensity</source>
        <extracomment>threshold: kind of map</extracomment>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>Histogram bins</source>
        <extracomment>threshold, bins: label</extracomment>
        <translation>Histogrammklassen</translation>
    </message>
    <message>
        <source>Bins of the histogram that is equalised.</source>
        <extracomment>threshold, bins: help</extracomment>
        <translation>Klassen des Histogramms, das ausgeglichen wird.</translation>
    </message>
    <message>
        <source>GUESS: the usual 256; not stated in the paper</source>
        <extracomment>threshold, bins: where the default comes from</extracomment>
        <translation>Annahme: die üblichen 256; in der Publikation nicht genannt</translation>
    </message>
    <message>
        <source>Lesions are</source>
        <extracomment>threshold, direction: label</extracomment>
        <translation>Läsionen sind</translation>
    </message>
    <message>
        <source>Whether bright or dark tissue counts as anomalous: bright for T2 and FLAIR, dark for T1.</source>
        <extracomment>threshold, direction: help</extracomment>
        <translation>Ob helles oder dunkles Gewebe als auffällig gilt: hell bei T2 und FLAIR, dunkel bei T1.</translation>
    </message>
    <message>
        <source>Meissen et al. 2021, section 2: hyper-intense lesions in FLAIR</source>
        <extracomment>threshold, direction: where the default comes from</extracomment>
        <translation>Meissen et al. 2021, Abschnitt 2: hyperintense Läsionen in FLAIR</translation>
    </message>
    <message>
        <source>bright</source>
        <extracomment>threshold, direction: choice</extracomment>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>threshold, direction: choice</extracomment>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Autoencoder (dense)</source>
        <extracomment>ae: title</extracomment>
        <translation>Autoencoder (dicht)</translation>
    </message>
    <message>
        <source>A slice is squeezed into a few numbers and drawn again; what was never seen in healthy training slices does not come back.</source>
        <extracomment>ae: idea</extracomment>
        <translation>Eine Schicht wird auf wenige Zahlen verdichtet und daraus neu gezeichnet; was in gesunden Trainingsschichten nie vorkam, kehrt nicht wieder.</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>ae: stage</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>residual</source>
        <extracomment>ae: kind of map</extracomment>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Latent size</source>
        <extracomment>ae, latent: label</extracomment>
        <translation>Latente Größe</translation>
    </message>
    <message>
        <source>Numbers that a slice is squeezed into.</source>
        <extracomment>ae, latent: help</extracomment>
        <translation>Zahlen, auf die eine Schicht verdichtet wird.</translation>
    </message>
    <message>
        <source>GUESS: Baur et al. 2021; Behrendt et al. do not state it</source>
        <extracomment>ae, latent: where the default comes from</extracomment>
        <translation>Annahme: Baur et al. 2021; Behrendt et al. nennen sie nicht</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>ae, width: label</extracomment>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Channels of the first level; doubled at each level up to the largest width.</source>
        <extracomment>ae, width: help</extracomment>
        <translation>Kanäle der ersten Ebene; verdoppelt auf jeder weiteren bis zur größten Breite.</translation>
    </message>
    <message>
        <source>GUESS: Baur et al. 2021, unified network</source>
        <extracomment>ae, width: where the default comes from</extracomment>
        <translation>Annahme: Baur et al. 2021, vereinheitlichtes Netz</translation>
    </message>
    <message>
        <source>Largest width</source>
        <extracomment>ae, maximum-width: label</extracomment>
        <translation>Größte Breite</translation>
    </message>
    <message>
        <source>Channels that no level exceeds.</source>
        <extracomment>ae, maximum-width: help</extracomment>
        <translation>Kanäle, die keine Ebene überschreitet.</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>ae, levels: label</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Halvings of the slice before the dense layer.</source>
        <extracomment>ae, levels: help</extracomment>
        <translation>Halbierungen der Schicht vor der dichten Netzschicht.</translation>
    </message>
    <message>
        <source>GUESS: Baur et al. halve 128 four times to 8; 96 then ends at 6</source>
        <extracomment>ae, levels: where the default comes from</extracomment>
        <translation>Annahme: Baur et al. halbieren 128 viermal bis 8; 96 endet dann bei 6</translation>
    </message>
    <message>
        <source>Drop-out</source>
        <extracomment>ae, dropout: label</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of latent numbers dropped while training.</source>
        <extracomment>ae, dropout: help</extracomment>
        <translation>Anteil der latenten Zahlen, die beim Training wegfallen.</translation>
    </message>
    <message>
        <source>GUESS: the example of Baur et al.; Behrendt et al. do not state it</source>
        <extracomment>ae, dropout: where the default comes from</extracomment>
        <translation>Annahme: das Beispiel von Baur et al.; Behrendt et al. nennen ihn nicht</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>ae, loss: label</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Distance between slice and reconstruction, averaged over all pixels.</source>
        <extracomment>ae, loss: help</extracomment>
        <translation>Abstand zwischen Schicht und Rekonstruktion, gemittelt über alle Pixel.</translation>
    </message>
    <message>
        <source>GUESS: as the diffusion methods of the same family</source>
        <extracomment>ae, loss: where the default comes from</extracomment>
        <translation>Annahme: wie die Diffusionsmethoden derselben Familie</translation>
    </message>
    <message>
        <source>l1</source>
        <extracomment>ae, loss: choice</extracomment>
        <translation>l1</translation>
    </message>
    <message>
        <source>l2</source>
        <extracomment>ae, loss: choice</extracomment>
        <translation>l2</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>ae, epochs: label</extracomment>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the cohort; each takes one slice of every volume. Used when steps is 0.</source>
        <extracomment>ae, epochs: help</extracomment>
        <translation>Durchgänge durch die Kohorte; jeder nimmt eine Schicht aus jedem Volumen. Gilt, wenn die Schritte auf 0 stehen.</translation>
    </message>
    <message>
        <source>Behrendt et al. 2023, at most 1600 epochs</source>
        <extracomment>ae, epochs: where the default comes from</extracomment>
        <translation>Behrendt et al. 2023, höchstens 1600 Epochen</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ae, steps: label</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Optimiser steps; 0 trains for the number of epochs instead.</source>
        <extracomment>ae, steps: help</extracomment>
        <translation>Schritte des Optimierers; bei 0 zählt stattdessen die Zahl der Epochen.</translation>
    </message>
    <message>
        <source>ours: a length that does not depend on the cohort&apos;s size</source>
        <extracomment>ae, steps: where the default comes from</extracomment>
        <translation>eigene Wahl: eine Dauer, die nicht von der Größe der Kohorte abhängt</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>ae, batch-size: label</extracomment>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Slices per optimiser step.</source>
        <extracomment>ae, batch-size: help</extracomment>
        <translation>Schichten je Schritt des Optimierers.</translation>
    </message>
    <message>
        <source>Behrendt et al. 2023</source>
        <extracomment>ae, batch-size: where the default comes from</extracomment>
        <translation>Behrendt et al. 2023</translation>
    </message>
    <message>
        <source>Skip empty slices</source>
        <extracomment>ae, skip-empty-slices: label</extracomment>
        <translation>Leere Schichten auslassen</translation>
    </message>
    <message>
        <source>Leave slices without brain out of training.</source>
        <extracomment>ae, skip-empty-slices: help</extracomment>
        <translation>Schichten ohne Hirn werden nicht trainiert.</translation>
    </message>
    <message>
        <source>reference code: slices are drawn from the whole volume, empty ones included</source>
        <extracomment>ae, skip-empty-slices: where the default comes from</extracomment>
        <translation>Referenzcode: Schichten werden aus dem ganzen Volumen gezogen, auch leere</translation>
    </message>
    <message>
        <source>Validate every</source>
        <extracomment>ae, validate-every: label</extracomment>
        <translation>Validieren alle</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation cases; 0 lets the program choose.</source>
        <extracomment>ae, validate-every: help</extracomment>
        <translation>Schritte zwischen zwei Blicken auf die Validierungsfälle; bei 0 entscheidet das Programm.</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>ae, validate-every: unit</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>ours</source>
        <extracomment>ae, validate-every: where the default comes from</extracomment>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>ae, learning-rate: label</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Of the Adam optimiser.</source>
        <extracomment>ae, learning-rate: help</extracomment>
        <translation>Des Adam-Optimierers.</translation>
    </message>
    <message>
        <source>reference code&apos;s configuration; the paper says 1e-5</source>
        <extracomment>ae, learning-rate: where the default comes from</extracomment>
        <translation>Konfiguration des Referenzcodes; die Publikation nennt 1e-5</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>ae, learning-rate-schedule: label</extracomment>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>Constant, or falling to zero along a cosine by the last step.</source>
        <extracomment>ae, learning-rate-schedule: help</extracomment>
        <translation>Konstant oder entlang eines Kosinus bis zum letzten Schritt auf null fallend.</translation>
    </message>
    <message>
        <source>reference code: no schedule</source>
        <extracomment>ae, learning-rate-schedule: where the default comes from</extracomment>
        <translation>Referenzcode: kein Verlauf</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>ae, learning-rate-schedule: choice</extracomment>
        <translation>konstant</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>ae, learning-rate-schedule: choice</extracomment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>ae, warm-up-steps: label</extracomment>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from zero.</source>
        <extracomment>ae, warm-up-steps: help</extracomment>
        <translation>Schritte, über die die Lernrate von null ansteigt.</translation>
    </message>
    <message>
        <source>reference code: none</source>
        <extracomment>ae, warm-up-steps: where the default comes from</extracomment>
        <translation>Referenzcode: keine</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>ae, weight-decay: label</extracomment>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>L2 pull towards zero, added to the gradient.</source>
        <extracomment>ae, weight-decay: help</extracomment>
        <translation>L2-Zug zur Null, dem Gradienten hinzugefügt.</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <extracomment>ae, gradient-clip: label</extracomment>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Longest gradient allowed; 0 for no limit.</source>
        <extracomment>ae, gradient-clip: help</extracomment>
        <translation>Längster erlaubter Gradient; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <extracomment>ae, average-decay: label</extracomment>
        <translation>Mittelung der Gewichte</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights that inference uses; 0 uses the weights themselves.</source>
        <extracomment>ae, average-decay: help</extracomment>
        <translation>Abklingen des gleitenden Mittels der Gewichte, das die Inferenz benutzt; 0 benutzt die Gewichte selbst.</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>ae, precision: label</extracomment>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>auto takes bf16 on GPUs and processors that multiply it in hardware, and float32 elsewhere. Choose float32 to repeat a run on other hardware.</source>
        <extracomment>ae, precision: help</extracomment>
        <translation>auto nimmt bf16 auf GPUs und Prozessoren, die es in Hardware multiplizieren, sonst float32. Wählen Sie float32, um einen Lauf auf anderer Hardware zu wiederholen.</translation>
    </message>
    <message>
        <source>ours: the reference code used fp16 in some runs and float32 in others</source>
        <extracomment>ae, precision: where the default comes from</extracomment>
        <translation>eigene Wahl: der Referenzcode nahm in manchen Läufen fp16, in anderen float32</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>ae, precision: choice</extracomment>
        <translation>auto</translation>
    </message>
    <message>
        <source>float32</source>
        <extracomment>ae, precision: choice</extracomment>
        <translation>float32</translation>
    </message>
    <message>
        <source>bf16</source>
        <extracomment>ae, precision: choice</extracomment>
        <translation>bf16</translation>
    </message>
    <message>
        <source>Diffusion (DDPM, simplex noise)</source>
        <extracomment>ddpm: title</extracomment>
        <translation>Diffusion (DDPM, Simplex)</translation>
    </message>
    <message>
        <source>Noise hides the anatomy&apos;s details, and a network that only knows healthy brains draws them again in one step; lesions do not come back.</source>
        <extracomment>ddpm: idea</extracomment>
        <translation>Rauschen verdeckt die Einzelheiten der Anatomie, und ein Netz, das nur gesunde Gehirne kennt, zeichnet sie in einem Schritt neu; Läsionen kehren nicht wieder.</translation>
    </message>
    <message>
        <source>Channels of the U-Net&apos;s first level.</source>
        <extracomment>ddpm, width: help</extracomment>
        <translation>Kanäle der ersten Ebene des U-Nets.</translation>
    </message>
    <message>
        <source>reference code, configuration of the U-Net</source>
        <extracomment>ddpm, width: where the default comes from</extracomment>
        <translation>Referenzcode, Konfiguration des U-Nets</translation>
    </message>
    <message>
        <source>Channel multipliers</source>
        <extracomment>ddpm, multipliers: label</extracomment>
        <translation>Kanalfaktoren</translation>
    </message>
    <message>
        <source>Width of each level relative to the first; the slice is halved between levels.</source>
        <extracomment>ddpm, multipliers: help</extracomment>
        <translation>Breite jeder Ebene im Verhältnis zur ersten; zwischen den Ebenen wird die Schicht halbiert.</translation>
    </message>
    <message>
        <source>Residual blocks</source>
        <extracomment>ddpm, blocks: label</extracomment>
        <translation>Residualblöcke</translation>
    </message>
    <message>
        <source>Per level on the way down; one more on the way up.</source>
        <extracomment>ddpm, blocks: help</extracomment>
        <translation>Je Ebene auf dem Weg nach unten; einer mehr auf dem Weg nach oben.</translation>
    </message>
    <message>
        <source>Attention at</source>
        <extracomment>ddpm, attention-factors: label</extracomment>
        <translation>Attention bei</translation>
    </message>
    <message>
        <source>Halving factors (1, 2, 4 …) with attention besides the middle block.</source>
        <extracomment>ddpm, attention-factors: help</extracomment>
        <translation>Halbierungsfaktoren (1, 2, 4 …) mit Attention außer im mittleren Block.</translation>
    </message>
    <message>
        <source>reference code: 3, 6, 12 are listed but never reached, so only the middle block attends</source>
        <extracomment>ddpm, attention-factors: where the default comes from</extracomment>
        <translation>Referenzcode: 3, 6, 12 sind angegeben, werden aber nie erreicht, sodass nur der mittlere Block Attention hat</translation>
    </message>
    <message>
        <source>Head width</source>
        <extracomment>ddpm, head-width: label</extracomment>
        <translation>Breite der Köpfe</translation>
    </message>
    <message>
        <source>Channels of one attention head; fewer where a level has fewer.</source>
        <extracomment>ddpm, head-width: help</extracomment>
        <translation>Kanäle eines Attention-Kopfes; weniger, wo eine Ebene weniger hat.</translation>
    </message>
    <message>
        <source>Heads</source>
        <extracomment>ddpm, heads: label</extracomment>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Attention heads; 0: as many as the head width asks for.</source>
        <extracomment>ddpm, heads: help</extracomment>
        <translation>Attention-Köpfe; 0: so viele, wie die Breite der Köpfe verlangt.</translation>
    </message>
    <message>
        <source>reference code: by head width</source>
        <extracomment>ddpm, heads: where the default comes from</extracomment>
        <translation>Referenzcode: nach der Breite der Köpfe</translation>
    </message>
    <message>
        <source>Time enters by</source>
        <extracomment>ddpm, time-conditioning: label</extracomment>
        <translation>Zeit fließt ein durch</translation>
    </message>
    <message>
        <source>Scale and shift after each block&apos;s second normalisation, or by addition.</source>
        <extracomment>ddpm, time-conditioning: help</extracomment>
        <translation>Skalieren und Verschieben nach der zweiten Normalisierung jedes Blocks, oder durch Addition.</translation>
    </message>
    <message>
        <source>reference code of the conditioned model; the patched model&apos;s repository adds instead</source>
        <extracomment>ddpm, time-conditioning: where the default comes from</extracomment>
        <translation>Referenzcode des konditionierten Modells; das Repository des Patch-Modells addiert stattdessen</translation>
    </message>
    <message>
        <source>scale-shift</source>
        <extracomment>ddpm, time-conditioning: choice</extracomment>
        <translation>Skalieren und Verschieben</translation>
    </message>
    <message>
        <source>additive</source>
        <extracomment>ddpm, time-conditioning: choice</extracomment>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Share of activations dropped in each residual block while training.</source>
        <extracomment>ddpm, dropout: help</extracomment>
        <translation>Anteil der Aktivierungen, die beim Training in jedem Residualblock wegfallen.</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <extracomment>ddpm, timesteps: label</extracomment>
        <translation>Rauschstufen</translation>
    </message>
    <message>
        <source>Number of noise levels T; training draws one uniformly for each slice.</source>
        <extracomment>ddpm, timesteps: help</extracomment>
        <translation>Zahl der Rauschstufen T; das Training zieht für jede Schicht eine davon, alle gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <extracomment>ddpm, noise-schedule: label</extracomment>
        <translation>Rauschverlauf</translation>
    </message>
    <message>
        <source>How the share of noise grows with the level.</source>
        <extracomment>ddpm, noise-schedule: help</extracomment>
        <translation>Wie der Anteil des Rauschens mit der Stufe wächst.</translation>
    </message>
    <message>
        <source>reference code: cosine, s 0.008, beta at most 0.999</source>
        <extracomment>ddpm, noise-schedule: where the default comes from</extracomment>
        <translation>Referenzcode: Kosinus, s 0,008, beta höchstens 0,999</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>ddpm, noise-schedule: choice</extracomment>
        <translation>linear</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>ddpm, noise: label</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Fractal simplex noise, one map for the whole batch; the same in three dimensions, cut at the noise level (its third coordinate); or independent Gaussian noise.</source>
        <extracomment>ddpm, noise: help</extracomment>
        <translation>Fraktales Simplex-Rauschen, ein Muster für den ganzen Batch; dasselbe in drei Dimensionen, geschnitten bei der Rauschstufe (seiner dritten Koordinate); oder unabhängiges gaußsches Rauschen.</translation>
    </message>
    <message>
        <source>Wyatt et al. 2022; reference code shares one map per batch</source>
        <extracomment>ddpm, noise: where the default comes from</extracomment>
        <translation>Wyatt et al. 2022; der Referenzcode teilt ein Muster je Batch</translation>
    </message>
    <message>
        <source>simplex</source>
        <extracomment>ddpm, noise: choice</extracomment>
        <translation>Simplex</translation>
    </message>
    <message>
        <source>simplex-3d</source>
        <extracomment>ddpm, noise: choice</extracomment>
        <translation>Simplex, dreidimensional</translation>
    </message>
    <message>
        <source>gaussian</source>
        <extracomment>ddpm, noise: choice</extracomment>
        <translation>gaußsch</translation>
    </message>
    <message>
        <source>Simplex map</source>
        <extracomment>ddpm, noise-map: label</extracomment>
        <translation>Simplex-Muster</translation>
    </message>
    <message>
        <source>One map for all slices of a batch or volume, or one for each slice.</source>
        <extracomment>ddpm, noise-map: help</extracomment>
        <translation>Ein Muster für alle Schichten eines Batches oder Volumens, oder eines für jede Schicht.</translation>
    </message>
    <message>
        <source>reference code: shared</source>
        <extracomment>ddpm, noise-map: where the default comes from</extracomment>
        <translation>Referenzcode: gemeinsam</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>ddpm, noise-map: choice</extracomment>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>per-slice</source>
        <extracomment>ddpm, noise-map: choice</extracomment>
        <translation>je Schicht</translation>
    </message>
    <message>
        <source>Octaves</source>
        <extracomment>ddpm, octaves: label</extracomment>
        <translation>Oktaven</translation>
    </message>
    <message>
        <source>Layers of simplex noise, each with half the wavelength of the one before.</source>
        <extracomment>ddpm, octaves: help</extracomment>
        <translation>Lagen des Simplex-Rauschens, jede mit der halben Wellenlänge der vorigen.</translation>
    </message>
    <message>
        <source>Wyatt et al. 2022</source>
        <extracomment>ddpm, octaves: where the default comes from</extracomment>
        <translation>Wyatt et al. 2022</translation>
    </message>
    <message>
        <source>Persistence</source>
        <extracomment>ddpm, persistence: label</extracomment>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>Amplitude of each octave relative to the one before.</source>
        <extracomment>ddpm, persistence: help</extracomment>
        <translation>Amplitude jeder Oktave im Verhältnis zur vorigen.</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <extracomment>ddpm, wavelength: label</extracomment>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <source>Of the first octave; the literature calls it frequency.</source>
        <extracomment>ddpm, wavelength: help</extracomment>
        <translation>Der ersten Oktave; die Literatur nennt sie Frequenz.</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>ddpm, wavelength: unit</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>Network predicts</source>
        <extracomment>ddpm, objective: label</extracomment>
        <translation>Netz sagt voraus</translation>
    </message>
    <message>
        <source>The clean image, or the noise in it.</source>
        <extracomment>ddpm, objective: help</extracomment>
        <translation>Das saubere Bild, oder das Rauschen darin.</translation>
    </message>
    <message>
        <source>reference code: the image; Patricio et al. 2024 write the noise in their equation 9</source>
        <extracomment>ddpm, objective: where the default comes from</extracomment>
        <translation>Referenzcode: das Bild; Patricio et al. 2024 schreiben in ihrer Gleichung 9 das Rauschen</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>ddpm, objective: choice</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>noise</source>
        <extracomment>ddpm, objective: choice</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Distance between prediction and target, averaged over all pixels and noise levels alike.</source>
        <extracomment>ddpm, loss: help</extracomment>
        <translation>Abstand zwischen Vorhersage und Ziel, gleich gemittelt über alle Pixel und Rauschstufen.</translation>
    </message>
    <message>
        <source>reference code</source>
        <extracomment>ddpm, loss: where the default comes from</extracomment>
        <translation>Referenzcode</translation>
    </message>
    <message>
        <source>Training noise levels</source>
        <extracomment>ddpm, training-levels: label</extracomment>
        <translation>Rauschstufen im Training</translation>
    </message>
    <message>
        <source>Lowest and highest noise level; training draws one uniformly between them for each slice.</source>
        <extracomment>ddpm, training-levels: help</extracomment>
        <translation>Niedrigste und höchste Rauschstufe; das Training zieht für jede Schicht eine dazwischen, alle gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>reference code: all levels</source>
        <extracomment>ddpm, training-levels: where the default comes from</extracomment>
        <translation>Referenzcode: alle Stufen</translation>
    </message>
    <message>
        <source>Test noise levels</source>
        <extracomment>ddpm, test-levels: label</extracomment>
        <translation>Rauschstufen im Test</translation>
    </message>
    <message>
        <source>The counterpart is the mean of the reconstructions from these noise levels.</source>
        <extracomment>ddpm, test-levels: help</extracomment>
        <translation>Das Gegenstück ist das Mittel der Rekonstruktionen von diesen Rauschstufen.</translation>
    </message>
    <message>
        <source>paper: 500 alone; reference code: mean of 250, 500 and 750</source>
        <extracomment>ddpm, test-levels: where the default comes from</extracomment>
        <translation>Publikation: nur 500; Referenzcode: Mittel von 250, 500 und 750</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <extracomment>ddpm, reconstruction: label</extracomment>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>The clean image predicted in one step, or the whole chain back from the test level.</source>
        <extracomment>ddpm, reconstruction: help</extracomment>
        <translation>Das saubere Bild, in einem Schritt vorhergesagt, oder die ganze Kette zurück von der Teststufe.</translation>
    </message>
    <message>
        <source>Behrendt et al.: one step; AnoDDPM: the chain</source>
        <extracomment>ddpm, reconstruction: where the default comes from</extracomment>
        <translation>Behrendt et al.: ein Schritt; AnoDDPM: die Kette</translation>
    </message>
    <message>
        <source>one-step</source>
        <extracomment>ddpm, reconstruction: choice</extracomment>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>chain</source>
        <extracomment>ddpm, reconstruction: choice</extracomment>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Patch size</source>
        <extracomment>ddpm, patch-size: label</extracomment>
        <translation>Patchgröße</translation>
    </message>
    <message>
        <source>Side of the squares that are noised one at a time while the rest stays clean; 0 noises the whole slice at once.</source>
        <extracomment>ddpm, patch-size: help</extracomment>
        <translation>Seite der Quadrate, die einzeln verrauscht werden, während der Rest sauber bleibt; 0 verrauscht die ganze Schicht auf einmal.</translation>
    </message>
    <message>
        <source>reference code: whole slices</source>
        <extracomment>ddpm, patch-size: where the default comes from</extracomment>
        <translation>Referenzcode: ganze Schichten</translation>
    </message>
    <message>
        <source>Patch stride</source>
        <extracomment>ddpm, patch-stride: label</extracomment>
        <translation>Patchabstand</translation>
    </message>
    <message>
        <source>Distance between neighbouring squares; 0 sets them side by side. Where squares overlap, the counterpart is the mean of theirs.</source>
        <extracomment>ddpm, patch-stride: help</extracomment>
        <translation>Abstand benachbarter Quadrate; 0 setzt sie nebeneinander. Wo Quadrate sich überlappen, ist das Gegenstück ihr Mittel.</translation>
    </message>
    <message>
        <source>reference code: side by side; overlap is an option there</source>
        <extracomment>ddpm, patch-stride: where the default comes from</extracomment>
        <translation>Referenzcode: nebeneinander; Überlappung ist dort eine Option</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ddpm, map: label</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The map is the absolute or the squared difference of image and reconstruction.</source>
        <extracomment>ddpm, map: help</extracomment>
        <translation>Die Karte ist die absolute oder die quadrierte Differenz von Bild und Rekonstruktion.</translation>
    </message>
    <message>
        <source>reference code: absolute</source>
        <extracomment>ddpm, map: where the default comes from</extracomment>
        <translation>Referenzcode: absolut</translation>
    </message>
    <message>
        <source>absolute</source>
        <extracomment>ddpm, map: choice</extracomment>
        <translation>absolut</translation>
    </message>
    <message>
        <source>squared</source>
        <extracomment>ddpm, map: choice</extracomment>
        <translation>quadriert</translation>
    </message>
    <message>
        <source>reference code, plain DDPM; the paper says at most 1600</source>
        <extracomment>ddpm, epochs: where the default comes from</extracomment>
        <translation>Referenzcode, einfaches DDPM; die Publikation nennt höchstens 1600</translation>
    </message>
    <message>
        <source>reference code; the paper&apos;s text says 1e-5</source>
        <extracomment>ddpm, learning-rate: where the default comes from</extracomment>
        <translation>Referenzcode; der Text der Publikation nennt 1e-5</translation>
    </message>
    <message>
        <source>Random gamma</source>
        <extracomment>ddpm, gamma-probability: label</extracomment>
        <translation>Zufälliges Gamma</translation>
    </message>
    <message>
        <source>How often a training scan&apos;s intensities are raised to a power between 0.74 and 1.35.</source>
        <extracomment>ddpm, gamma-probability: help</extracomment>
        <translation>Wie oft die Intensitäten einer Trainingsaufnahme mit einem Exponenten zwischen 0,74 und 1,35 potenziert werden.</translation>
    </message>
    <message>
        <source>reference code of the patched model: no augmentation</source>
        <extracomment>ddpm, gamma-probability: where the default comes from</extracomment>
        <translation>Referenzcode des Patch-Modells: keine Augmentierung</translation>
    </message>
    <message>
        <source>Random bias field</source>
        <extracomment>ddpm, bias-field-probability: label</extracomment>
        <translation>Zufälliges Bias-Feld</translation>
    </message>
    <message>
        <source>How often a training scan is multiplied by a smooth field, the exponential of a polynomial of third order with coefficients between -0.5 and 0.5.</source>
        <extracomment>ddpm, bias-field-probability: help</extracomment>
        <translation>Wie oft eine Trainingsaufnahme mit einem glatten Feld multipliziert wird, der Exponentialfunktion eines Polynoms dritten Grades mit Koeffizienten zwischen -0,5 und 0.5.</translation>
    </message>
    <message>
        <source>Random blur</source>
        <extracomment>ddpm, blur-probability: label</extracomment>
        <translation>Zufällige Unschärfe</translation>
    </message>
    <message>
        <source>How often a training scan is smoothed by a Gaussian of up to 2 mm along each axis.</source>
        <extracomment>ddpm, blur-probability: help</extracomment>
        <translation>Wie oft eine Trainingsaufnahme mit einem Gaußfilter von bis zu 2 mm je Achse geglättet wird.</translation>
    </message>
    <message>
        <source>Random ghosting</source>
        <extracomment>ddpm, ghosting-probability: label</extracomment>
        <translation>Zufällige Geisterbilder</translation>
    </message>
    <message>
        <source>How often a training scan gets 4 to 10 ghosts along one axis, as movement makes them.</source>
        <extracomment>ddpm, ghosting-probability: help</extracomment>
        <translation>Wie oft eine Trainingsaufnahme 4 bis 10 Geisterbilder entlang einer Achse bekommt, wie Bewegung sie erzeugt.</translation>
    </message>
    <message>
        <source>Patched diffusion (pDDPM)</source>
        <extracomment>pddpm: title</extracomment>
        <translation>Patch-Diffusion (pDDPM)</translation>
    </message>
    <message>
        <source>One square of the slice is noised at a time and drawn again from the clean rest around it; the squares are stitched together.</source>
        <extracomment>pddpm: idea</extracomment>
        <translation>Je ein Quadrat der Schicht wird verrauscht und aus dem sauberen Rest darum herum neu gezeichnet; die Quadrate werden zusammengesetzt.</translation>
    </message>
    <message>
        <source>paper and its code: 500 alone</source>
        <extracomment>pddpm, test-levels: where the default comes from</extracomment>
        <translation>Publikation und ihr Code: nur 500</translation>
    </message>
    <message>
        <source>reference code: four squares that do not overlap</source>
        <extracomment>pddpm, patch-size: where the default comes from</extracomment>
        <translation>Referenzcode: vier Quadrate, die sich nicht überlappen</translation>
    </message>
    <message>
        <source>AnoDDPM (partial diffusion chain)</source>
        <extracomment>anoddpm: title</extracomment>
        <translation>AnoDDPM (teilweise Diffusionskette)</translation>
    </message>
    <message>
        <source>Simplex noise up to a quarter of the way, then the whole chain of small denoising steps back; lesions are lost on the way.</source>
        <extracomment>anoddpm: idea</extracomment>
        <translation>Simplex-Rauschen bis zu einem Viertel des Weges, dann die ganze Kette kleiner Entrauschungsschritte zurück; Läsionen gehen unterwegs verloren.</translation>
    </message>
    <message>
        <source>reference code, for slices of 256 px</source>
        <extracomment>anoddpm, multipliers: where the default comes from</extracomment>
        <translation>Referenzcode, für Schichten von 256 px</translation>
    </message>
    <message>
        <source>reference code: at 32, 16 and 8 px of 256</source>
        <extracomment>anoddpm, attention-factors: where the default comes from</extracomment>
        <translation>Referenzcode: bei 32, 16 und 8 px von 256</translation>
    </message>
    <message>
        <source>reference code: a three-dimensional map, cut at the noise level</source>
        <extracomment>anoddpm, noise: where the default comes from</extracomment>
        <translation>Referenzcode: ein dreidimensionales Muster, geschnitten bei der Rauschstufe</translation>
    </message>
    <message>
        <source>paper</source>
        <extracomment>anoddpm, objective: where the default comes from</extracomment>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>reference code: levels below 800 in the published run</source>
        <extracomment>anoddpm, training-levels: where the default comes from</extracomment>
        <translation>Referenzcode: Stufen unter 800 im veröffentlichten Lauf</translation>
    </message>
    <message>
        <source>paper: 250; code: 200 to 250</source>
        <extracomment>anoddpm, test-levels: where the default comes from</extracomment>
        <translation>Publikation: 250; Code: 200 bis 250</translation>
    </message>
    <message>
        <source>GUESS</source>
        <extracomment>anoddpm, epochs: where the default comes from</extracomment>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>reference code: 3000 epochs of 100 slices</source>
        <extracomment>anoddpm, steps: where the default comes from</extracomment>
        <translation>Referenzcode: 3000 Epochen mit 100 Schichten</translation>
    </message>
    <message>
        <source>Conditioned diffusion (cDDPM)</source>
        <extracomment>cddpm: title</extracomment>
        <translation>Konditionierte Diffusion (cDDPM)</translation>
    </message>
    <message>
        <source>An encoder that has learnt to complete hidden parts of healthy slices tells the denoising network what the slice looks like as a whole, so that healthy anatomy comes back more exactly.</source>
        <extracomment>cddpm: idea</extracomment>
        <translation>Ein Encoder, der gelernt hat, verdeckte Teile gesunder Schichten zu ergänzen, sagt dem entrauschenden Netz, wie die Schicht als Ganzes aussieht, sodass gesunde Anatomie genauer wiederkehrt.</translation>
    </message>
    <message>
        <source>encoder</source>
        <extracomment>cddpm: stage</extracomment>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>diffusion</source>
        <extracomment>cddpm: stage</extracomment>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <extracomment>cddpm, pretraining: label</extracomment>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Train the encoder by itself first; without it, encoder and U-Net begin together.</source>
        <extracomment>cddpm, pretraining: help</extracomment>
        <translation>Den Encoder zuerst allein trainieren; ohne Vortraining beginnen Encoder und U-Net gemeinsam.</translation>
    </message>
    <message>
        <source>Behrendt et al. 2023 compare both</source>
        <extracomment>cddpm, pretraining: where the default comes from</extracomment>
        <translation>Behrendt et al. 2023 vergleichen beides</translation>
    </message>
    <message>
        <source>Code length</source>
        <extracomment>cddpm, code-length: label</extracomment>
        <translation>Länge des Codes</translation>
    </message>
    <message>
        <source>Numbers by which the encoder describes a slice to the U-Net.</source>
        <extracomment>cddpm, code-length: help</extracomment>
        <translation>Zahlen, mit denen der Encoder dem U-Net eine Schicht beschreibt.</translation>
    </message>
    <message>
        <source>reference code: four times the U-Net&apos;s width; the paper says 128</source>
        <extracomment>cddpm, code-length: where the default comes from</extracomment>
        <translation>Referenzcode: das Vierfache der Breite des U-Nets; die Publikation nennt 128</translation>
    </message>
    <message>
        <source>Encoder width</source>
        <extracomment>cddpm, encoder-width: label</extracomment>
        <translation>Breite des Encoders</translation>
    </message>
    <message>
        <source>Channels after the stem of the residual network.</source>
        <extracomment>cddpm, encoder-width: help</extracomment>
        <translation>Kanäle nach der ersten Faltung des Residualnetzes.</translation>
    </message>
    <message>
        <source>Behrendt et al. 2023: ResNet-50</source>
        <extracomment>cddpm, encoder-width: where the default comes from</extracomment>
        <translation>Behrendt et al. 2023: ResNet-50</translation>
    </message>
    <message>
        <source>Encoder blocks</source>
        <extracomment>cddpm, encoder-blocks: label</extracomment>
        <translation>Blöcke des Encoders</translation>
    </message>
    <message>
        <source>Residual blocks of each level; the slice is quartered before the first and halved between them.</source>
        <extracomment>cddpm, encoder-blocks: help</extracomment>
        <translation>Residualblöcke jeder Ebene; die Schicht wird vor der ersten geviertelt und zwischen ihnen halbiert.</translation>
    </message>
    <message>
        <source>Mask ratio</source>
        <extracomment>cddpm, mask-ratio: label</extracomment>
        <translation>Maskierter Anteil</translation>
    </message>
    <message>
        <source>Share of the slice&apos;s patches that the encoder does not see while it is pretrained.</source>
        <extracomment>cddpm, mask-ratio: help</extracomment>
        <translation>Anteil der Patches einer Schicht, die der Encoder beim Vortraining nicht sieht.</translation>
    </message>
    <message>
        <source>reference code: 3 of 9 patches stay visible at 96 × 96</source>
        <extracomment>cddpm, mask-ratio: where the default comes from</extracomment>
        <translation>Referenzcode: 3 von 9 Patches bleiben bei 96 × 96 sichtbar</translation>
    </message>
    <message>
        <source>Decoder width</source>
        <extracomment>cddpm, decoder-width: label</extracomment>
        <translation>Breite des Decoders</translation>
    </message>
    <message>
        <source>Channels of the deepest level of the network that draws hidden patches.</source>
        <extracomment>cddpm, decoder-width: help</extracomment>
        <translation>Kanäle der tiefsten Ebene des Netzes, das verdeckte Patches zeichnet.</translation>
    </message>
    <message>
        <source>Normalise patches</source>
        <extracomment>cddpm, normalise-patches: label</extracomment>
        <translation>Patches normalisieren</translation>
    </message>
    <message>
        <source>Compare hidden patches after bringing each to mean 0 and variance 1.</source>
        <extracomment>cddpm, normalise-patches: help</extracomment>
        <translation>Verdeckte Patches vergleichen, nachdem jeder auf Mittelwert 0 und Varianz 1 gebracht ist.</translation>
    </message>
    <message>
        <source>reference code: no; Tian et al. 2023 do</source>
        <extracomment>cddpm, normalise-patches: where the default comes from</extracomment>
        <translation>Referenzcode: nein; Tian et al. 2023 tun es</translation>
    </message>
    <message>
        <source>Encoder: Epochs</source>
        <extracomment>cddpm, encoder-epochs: label</extracomment>
        <translation>Encoder: Epochen</translation>
    </message>
    <message>
        <source>Encoder: Steps</source>
        <extracomment>cddpm, encoder-steps: label</extracomment>
        <translation>Encoder: Schritte</translation>
    </message>
    <message>
        <source>Encoder: Batch size</source>
        <extracomment>cddpm, encoder-batch-size: label</extracomment>
        <translation>Encoder: Batchgröße</translation>
    </message>
    <message>
        <source>Encoder: Skip empty slices</source>
        <extracomment>cddpm, encoder-skip-empty-slices: label</extracomment>
        <translation>Encoder: Leere Schichten auslassen</translation>
    </message>
    <message>
        <source>Encoder: Validate every</source>
        <extracomment>cddpm, encoder-validate-every: label</extracomment>
        <translation>Encoder: Validieren alle</translation>
    </message>
    <message>
        <source>Encoder: Learning rate</source>
        <extracomment>cddpm, encoder-learning-rate: label</extracomment>
        <translation>Encoder: Lernrate</translation>
    </message>
    <message>
        <source>Of the AdamW optimiser.</source>
        <extracomment>cddpm, encoder-learning-rate: help</extracomment>
        <translation>Des AdamW-Optimierers.</translation>
    </message>
    <message>
        <source>Encoder: Schedule</source>
        <extracomment>cddpm, encoder-learning-rate-schedule: label</extracomment>
        <translation>Encoder: Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>Encoder: Warm-up</source>
        <extracomment>cddpm, encoder-warm-up-steps: label</extracomment>
        <translation>Encoder: Aufwärmphase</translation>
    </message>
    <message>
        <source>Encoder: Weight decay</source>
        <extracomment>cddpm, encoder-weight-decay: label</extracomment>
        <translation>Encoder: Weight Decay</translation>
    </message>
    <message>
        <source>Pull of the weights towards zero at every step, apart from the gradient.</source>
        <extracomment>cddpm, encoder-weight-decay: help</extracomment>
        <translation>Zug der Gewichte zur Null bei jedem Schritt, unabhängig vom Gradienten.</translation>
    </message>
    <message>
        <source>reference code, decoupled (AdamW)</source>
        <extracomment>cddpm, encoder-weight-decay: where the default comes from</extracomment>
        <translation>Referenzcode, entkoppelt (AdamW)</translation>
    </message>
    <message>
        <source>Encoder: Gradient clip</source>
        <extracomment>cddpm, encoder-gradient-clip: label</extracomment>
        <translation>Encoder: Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Encoder: Weight averaging</source>
        <extracomment>cddpm, encoder-average-decay: label</extracomment>
        <translation>Encoder: Mittelung der Gewichte</translation>
    </message>
    <message>
        <source>Encoder: Precision</source>
        <extracomment>cddpm, encoder-precision: label</extracomment>
        <translation>Encoder: Rechengenauigkeit</translation>
    </message>
    <message>
        <source>reference code; the paper says at most 1600</source>
        <extracomment>cddpm, epochs: where the default comes from</extracomment>
        <translation>Referenzcode; die Publikation nennt höchstens 1600</translation>
    </message>
    <message>
        <source>reference code: on while the U-Net is trained, off for the encoder</source>
        <extracomment>cddpm, gamma-probability: where the default comes from</extracomment>
        <translation>Referenzcode: an, während das U-Net trainiert wird, aus für den Encoder</translation>
    </message>
    <message>
        <source>Contrastive conditioned diffusion</source>
        <extracomment>contrastive-cddpm: title</extracomment>
        <translation>Kontrastive konditionierte Diffusion</translation>
    </message>
    <message>
        <source>An encoder that has learnt to say the same of a slice whether or not parts of it are hidden guides the denoising network, so that what it says should not depend on a lesion.</source>
        <extracomment>contrastive-cddpm: idea</extracomment>
        <translation>Ein Encoder, der gelernt hat, über eine Schicht dasselbe zu sagen, ob Teile von ihr verdeckt sind oder nicht, führt das entrauschende Netz, sodass seine Aussage nicht von einer Läsion abhängen sollte.</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>contrastive-cddpm, margin: label</extracomment>
        <translation>Abstand (Margin)</translation>
    </message>
    <message>
        <source>By how much a slice must be more similar to its own other view than to any other slice.</source>
        <extracomment>contrastive-cddpm, margin: help</extracomment>
        <translation>Um wie viel eine Schicht ihrer eigenen anderen Ansicht ähnlicher sein muss als jeder anderen Schicht.</translation>
    </message>
    <message>
        <source>Patricio et al. 2024: best of those tried on brains</source>
        <extracomment>contrastive-cddpm, margin: where the default comes from</extracomment>
        <translation>Patricio et al. 2024: der beste der an Gehirnen versuchten</translation>
    </message>
    <message>
        <source>Margin counts in</source>
        <extracomment>contrastive-cddpm, margin-on: label</extracomment>
        <translation>Abstand gilt für</translation>
    </message>
    <message>
        <source>Logits, cosines divided by the temperature (0.5 is then a cosine of 0.035), or cosines themselves.</source>
        <extracomment>contrastive-cddpm, margin-on: help</extracomment>
        <translation>Logits, also durch die Temperatur geteilte Kosinus (0,5 ist dann ein Kosinus von 0,035), oder die Kosinus selbst.</translation>
    </message>
    <message>
        <source>reference implementation: logits; Patricio et al. 2024 write it on cosines (equations 6, 7)</source>
        <extracomment>contrastive-cddpm, margin-on: where the default comes from</extracomment>
        <translation>Referenzimplementierung: Logits; Patricio et al. 2024 schreiben ihn auf Kosinus (Gleichungen 6, 7)</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>contrastive-cddpm, margin-on: choice</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>cosines</source>
        <extracomment>contrastive-cddpm, margin-on: choice</extracomment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>contrastive-cddpm, temperature: label</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Cosines are divided by it; small values make the loss look at the nearest slices.</source>
        <extracomment>contrastive-cddpm, temperature: help</extracomment>
        <translation>Kosinus werden durch sie geteilt; kleine Werte richten den Verlust auf die ähnlichsten Schichten.</translation>
    </message>
    <message>
        <source>Whole view</source>
        <extracomment>contrastive-cddpm, second-pass: label</extracomment>
        <translation>Ganze Ansicht</translation>
    </message>
    <message>
        <source>Whether the layers still mask when the encoder looks at the whole slice.</source>
        <extracomment>contrastive-cddpm, second-pass: help</extracomment>
        <translation>Ob die Netzschichten noch maskieren, wenn der Encoder die ganze Schicht ansieht.</translation>
    </message>
    <message>
        <source>reference code: masked, since the mask is left set; Patricio et al. 2024 mean a dense pass</source>
        <extracomment>contrastive-cddpm, second-pass: where the default comes from</extracomment>
        <translation>Referenzcode: maskiert, da die Maske gesetzt bleibt; Patricio et al. 2024 meinen einen dichten Durchgang</translation>
    </message>
    <message>
        <source>masked</source>
        <extracomment>contrastive-cddpm, second-pass: choice</extracomment>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>dense</source>
        <extracomment>contrastive-cddpm, second-pass: choice</extracomment>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Corrupted view</source>
        <extracomment>contrastive-cddpm, view: label</extracomment>
        <translation>Gestörte Ansicht</translation>
    </message>
    <message>
        <source>What is set against the whole slice: the masked one, or one with a box erased, both seen densely.</source>
        <extracomment>contrastive-cddpm, view: help</extracomment>
        <translation>Was der ganzen Schicht gegenübergestellt wird: die maskierte oder eine mit gelöschtem Rechteck, beide dicht gesehen.</translation>
    </message>
    <message>
        <source>reference code: spark; its random-erasing slices are made and never used</source>
        <extracomment>contrastive-cddpm, view: where the default comes from</extracomment>
        <translation>Referenzcode: spark; seine Schichten mit zufälligem Löschen werden erzeugt und nie benutzt</translation>
    </message>
    <message>
        <source>spark</source>
        <extracomment>contrastive-cddpm, view: choice</extracomment>
        <translation>spark</translation>
    </message>
    <message>
        <source>random-erasing</source>
        <extracomment>contrastive-cddpm, view: choice</extracomment>
        <translation>zufälliges Löschen</translation>
    </message>
    <message>
        <source>Patricio et al. 2024 and reference code</source>
        <extracomment>contrastive-cddpm, code-length: where the default comes from</extracomment>
        <translation>Patricio et al. 2024 und Referenzcode</translation>
    </message>
    <message>
        <source>Volume-wise segmentation (Behrendt et al.)</source>
        <extracomment>behrendt-volume: title</extracomment>
        <translation>Volumenweise Segmentierung (Behrendt et al.)</translation>
    </message>
    <message>
        <source>Post-processed residuals scored volume by volume, thresholded by a search on validation lesions.</source>
        <extracomment>behrendt-volume: idea</extracomment>
        <translation>Nachbearbeitete Residuen, Volumen für Volumen bewertet, mit einem an den Validierungsläsionen gesuchten Schwellenwert.</translation>
    </message>
    <message>
        <source>Behrendt et al., Patched diffusion models for unsupervised anomaly detection in brain MRI, MIDL 2023; as used by Behrendt et al., arXiv 2312.04215, and Patrício et al., arXiv 2406.00772</source>
        <extracomment>behrendt-volume: citation, only what is not a title</extracomment>
        <translation>Behrendt et al., Patched diffusion models for unsupervised anomaly detection in brain MRI, MIDL 2023; wie verwendet von Behrendt et al., arXiv 2312.04215, und Patrício et al., arXiv 2406.00772</translation>
    </message>
    <message>
        <source>Erode the brain mask in every axial slice (cross of 4 neighbours) and multiply the map by it.</source>
        <extracomment>behrendt-volume: step</extracomment>
        <translation>Die Hirnmaske in jeder axialen Schicht erodieren (Kreuz aus 4 Nachbarn) und die Karte damit multiplizieren.</translation>
    </message>
    <message>
        <source>Median filter of 5×5×5 voxels, borders reflected.</source>
        <extracomment>behrendt-volume: step</extracomment>
        <translation>Medianfilter von 5×5×5 Voxeln, Ränder gespiegelt.</translation>
    </message>
    <message>
        <source>AUPRC and AUROC over all voxels of each volume, background included.</source>
        <extracomment>behrendt-volume: step</extracomment>
        <translation>AUPRC und AUROC über alle Voxel jedes Volumens, Hintergrund eingeschlossen.</translation>
    </message>
    <message>
        <source>Search one threshold on the pooled voxels of the validation cases with lesions.</source>
        <extracomment>behrendt-volume: step</extracomment>
        <translation>Einen Schwellenwert an den vereinigten Voxeln der Validierungsfälle mit Läsionen suchen.</translation>
    </message>
    <message>
        <source>Binarise (strictly greater), remove components of at most 7 voxels, then Dice and distances per volume.</source>
        <extracomment>behrendt-volume: step</extracomment>
        <translation>Binarisieren (streng größer), Komponenten von höchstens 7 Voxeln entfernen, dann Dice und Abstände je Volumen.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>behrendt-volume, order: label</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Whether the map is masked before the median filter (as the published code does) or after (as the paper says).</source>
        <extracomment>behrendt-volume, order: help</extracomment>
        <translation>Ob die Karte vor dem Medianfilter maskiert wird (wie im veröffentlichten Code) oder danach (wie in der Publikation).</translation>
    </message>
    <message>
        <source>code: evaluation code; paper: cDDPM, arXiv 2312.04215, section on post-processing</source>
        <extracomment>behrendt-volume, order: where the default comes from</extracomment>
        <translation>Code: Auswertungscode; Publikation: cDDPM, arXiv 2312.04215, Abschnitt zur Nachbearbeitung</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>behrendt-volume, order: choice</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mask erosion</source>
        <extracomment>behrendt-volume, erosion: label</extracomment>
        <translation>Erosion der Maske</translation>
    </message>
    <message>
        <source>Multiply the map by the brain mask eroded slice by slice.</source>
        <extracomment>behrendt-volume, erosion: help</extracomment>
        <translation>Die Karte mit der Schicht für Schicht erodierten Hirnmaske multiplizieren.</translation>
    </message>
    <message>
        <source>evaluation code published with arXiv 2406.00772</source>
        <extracomment>behrendt-volume, erosion: where the default comes from</extracomment>
        <translation>Auswertungscode, veröffentlicht mit arXiv 2406.00772</translation>
    </message>
    <message>
        <source>Erosion divisor</source>
        <extracomment>behrendt-volume, erosion-divisor: label</extracomment>
        <translation>Teiler der Erosion</translation>
    </message>
    <message>
        <source>The mask is eroded once per this many voxels of the grid&apos;s second axis: 3 times at 96.</source>
        <extracomment>behrendt-volume, erosion-divisor: help</extracomment>
        <translation>Die Maske wird einmal je so viele Voxel der zweiten Gitterachse erodiert: bei 96 dreimal.</translation>
    </message>
    <message>
        <source>voxels</source>
        <extracomment>behrendt-volume, erosion-divisor: unit</extracomment>
        <translation>Voxel</translation>
    </message>
    <message>
        <source>Median size</source>
        <extracomment>behrendt-volume, median-size: label</extracomment>
        <translation>Größe des Medians</translation>
    </message>
    <message>
        <source>Edge of the cubic median filter; 1 switches it off.</source>
        <extracomment>behrendt-volume, median-size: help</extracomment>
        <translation>Kante des würfelförmigen Medianfilters; 1 schaltet ihn aus.</translation>
    </message>
    <message>
        <source>Smallest component</source>
        <extracomment>behrendt-volume, component-size: label</extracomment>
        <translation>Kleinste Komponente</translation>
    </message>
    <message>
        <source>Connected components (26 neighbours) of at most this many voxels, holes included, are removed; 0 keeps all.</source>
        <extracomment>behrendt-volume, component-size: help</extracomment>
        <translation>Zusammenhängende Komponenten (26 Nachbarn) von höchstens so vielen Voxeln, Löcher eingeschlossen, werden entfernt; 0 behält alle.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>behrendt-volume, threshold: label</extracomment>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>&quot;validation&quot; chooses it on the validation cases with lesions, &quot;none&quot; gives no thresholded metrics, a number is taken as it is.</source>
        <extracomment>behrendt-volume, threshold: help</extracomment>
        <translation>&quot;validation&quot; wählt ihn an den Validierungsfällen mit Läsionen, &quot;none&quot; ergibt keine Metriken mit Schwellenwert, eine Zahl gilt, wie sie ist.</translation>
    </message>
    <message>
        <source>Search steps</source>
        <extracomment>behrendt-volume, search-steps: label</extracomment>
        <translation>Suchschritte</translation>
    </message>
    <message>
        <source>Halvings of the interval in the threshold search.</source>
        <extracomment>behrendt-volume, search-steps: help</extracomment>
        <translation>Halbierungen des Intervalls bei der Suche nach dem Schwellenwert.</translation>
    </message>
    <message>
        <source>Plain metrics</source>
        <extracomment>plain: title</extracomment>
        <translation>Einfache Metriken</translation>
    </message>
    <message>
        <source>The map as it is, without mask, filter or component removal.</source>
        <extracomment>plain: idea</extracomment>
        <translation>Die Karte, wie sie ist, ohne Maske, Filter und Entfernen von Komponenten.</translation>
    </message>
    <message>
        <source>AUPRC, AUROC and best Dice over all voxels of each volume.</source>
        <extracomment>plain: step</extracomment>
        <translation>AUPRC, AUROC und bester Dice über alle Voxel jedes Volumens.</translation>
    </message>
    <message>
        <source>With a threshold: binarise (strictly greater), then Dice and distances per volume.</source>
        <extracomment>plain: step</extracomment>
        <translation>Mit einem Schwellenwert: binarisieren (streng größer), dann Dice und Abstände je Volumen.</translation>
    </message>
    <message>
        <source>our choice: no threshold unless one is given</source>
        <extracomment>plain, threshold: where the default comes from</extracomment>
        <translation>eigene Wahl: kein Schwellenwert, wenn keiner angegeben ist</translation>
    </message>
    <message>
        <source>Patrício et al., Unsupervised contrastive analysis for salient pattern detection using conditional diffusion models, arXiv 2406.00772, Tables 2 and 3, mean of 5 folds (quoted there from the pDDPM paper)</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Patrício et al., Unsupervised contrastive analysis for salient pattern detection using conditional diffusion models, arXiv 2406.00772, Tabellen 2 und 3, Mittel über 5 Folds (dort aus der pDDPM-Publikation zitiert)</translation>
    </message>
    <message>
        <source>Patrício et al., Unsupervised contrastive analysis for salient pattern detection using conditional diffusion models, arXiv 2406.00772, Tables 2 and 3, mean of 5 folds (run again by its authors)</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Patrício et al., Unsupervised contrastive analysis for salient pattern detection using conditional diffusion models, arXiv 2406.00772, Tabellen 2 und 3, Mittel über 5 Folds (von den Autoren neu gerechnet)</translation>
    </message>
    <message>
        <source>Patrício et al., Unsupervised contrastive analysis for salient pattern detection using conditional diffusion models, arXiv 2406.00772, Tables 2 and 3, mean of 5 folds</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Patrício et al., Unsupervised contrastive analysis for salient pattern detection using conditional diffusion models, arXiv 2406.00772, Tabellen 2 und 3, Mittel über 5 Folds</translation>
    </message>
    <message>
        <source>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Table 3</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Tabelle 3</translation>
    </message>
    <message>
        <source>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Table 3 (t = 500)</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Tabelle 3 (t = 500)</translation>
    </message>
    <message>
        <source>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Table 3 (mean of several t)</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Tabelle 3 (Mittel mehrerer t)</translation>
    </message>
    <message>
        <source>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Table 3 (mean of several t or pretrained encoder: our copy does not tell which)</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Tabelle 3 (Mittel mehrerer t oder vortrainierter Encoder: unser Exemplar sagt nicht, welches von beiden)</translation>
    </message>
    <message>
        <source>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Table 3 (mean of several t, pretrained encoder)</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Tabelle 3 (Mittel mehrerer t, vortrainierter Encoder)</translation>
    </message>
    <message>
        <source>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, table of reconstruction quality</source>
        <extracomment>published score: source, only what is not a title</extracomment>
        <translation>Behrendt et al., Guided reconstruction with conditioned diffusion models for unsupervised anomaly detection in brain MRIs, arXiv 2312.04215, Tabelle der Rekonstruktionsgüte</translation>
    </message>
    <message>
        <source>96×96×50 at 2 mm (Behrendt, Patrício)</source>
        <extracomment>behrendt-t2-96: title</extracomment>
        <translation>96×96×50 bei 2 mm (Behrendt, Patrício)</translation>
    </message>
    <message>
        <source>Turn the voxel axes to right, front, up</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Voxelachsen nach rechts, vorn, oben drehen</translation>
    </message>
    <message>
        <source>Resample to 1 mm (cubic B-spline; masks nearest)</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Auf 1 mm umrechnen (kubischer B-Spline; Masken nächster Nachbar)</translation>
    </message>
    <message>
        <source>Find the brain mask if none is given</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Die Hirnmaske suchen, wenn keine angegeben ist</translation>
    </message>
    <message>
        <source>Set to 0 what lies outside the mask</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Auf 0 setzen, was außerhalb der Maske liegt</translation>
    </message>
    <message>
        <source>Crop to the box around the mask</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Auf den Quader um die Maske zuschneiden</translation>
    </message>
    <message>
        <source>N4 bias correction, if asked for</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>N4-Bias-Korrektur, falls gewünscht</translation>
    </message>
    <message>
        <source>Curvature flow, 3 steps of 0.125</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Krümmungsfluss, 3 Schritte von 0,125</translation>
    </message>
    <message>
        <source>Crop or pad to 192×192×100 around the centre</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Auf 192×192×100 um die Mitte zuschneiden oder auffüllen</translation>
    </message>
    <message>
        <source>Scale percentiles 1 to 99 inside the mask to 0 to 1</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Die Perzentile 1 bis 99 innerhalb der Maske auf 0 bis 1 skalieren</translation>
    </message>
    <message>
        <source>Downsample by 2 (cubic B-spline; masks nearest)</source>
        <extracomment>behrendt-t2-96: step</extracomment>
        <translation>Um 2 verkleinern (kubischer B-Spline; Masken nächster Nachbar)</translation>
    </message>
    <message>
        <source>Working spacing</source>
        <extracomment>behrendt-t2-96, spacing: label</extracomment>
        <translation>Voxelabstand</translation>
    </message>
    <message>
        <source>Scans of another spacing are resampled to this first.</source>
        <extracomment>behrendt-t2-96, spacing: help</extracomment>
        <translation>Aufnahmen mit anderem Voxelabstand werden zuerst hierauf umgerechnet.</translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>behrendt-t2-96, spacing: unit</extracomment>
        <translation>mm</translation>
    </message>
    <message>
        <source>published offline scripts (preprocessing/*.py)</source>
        <extracomment>behrendt-t2-96, spacing: where the default comes from</extracomment>
        <translation>veröffentlichte Offline-Skripte (preprocessing/*.py)</translation>
    </message>
    <message>
        <source>Field of view</source>
        <extracomment>behrendt-t2-96, size: label</extracomment>
        <translation>Bildausschnitt</translation>
    </message>
    <message>
        <source>Voxels kept around the brain&apos;s centre before downsampling.</source>
        <extracomment>behrendt-t2-96, size: help</extracomment>
        <translation>Voxel, die vor dem Verkleinern um die Mitte des Gehirns behalten werden.</translation>
    </message>
    <message>
        <source>published loader (create_dataset.py)</source>
        <extracomment>behrendt-t2-96, size: where the default comes from</extracomment>
        <translation>veröffentlichter Loader (create_dataset.py)</translation>
    </message>
    <message>
        <source>Remove what is not brain</source>
        <extracomment>behrendt-t2-96, strip: label</extracomment>
        <translation>Entfernen, was nicht Hirn ist</translation>
    </message>
    <message>
        <source>Voxels outside the brain mask become 0.</source>
        <extracomment>behrendt-t2-96, strip: help</extracomment>
        <translation>Voxel außerhalb der Hirnmaske werden 0.</translation>
    </message>
    <message>
        <source>N4 bias correction</source>
        <extracomment>behrendt-t2-96, bias-correction: label</extracomment>
        <translation>N4-Bias-Korrektur</translation>
    </message>
    <message>
        <source>Removes slow brightness changes; takes several seconds a scan. The published scripts do it.</source>
        <extracomment>behrendt-t2-96, bias-correction: help</extracomment>
        <translation>Entfernt langsame Helligkeitsänderungen; dauert mehrere Sekunden je Aufnahme. Die veröffentlichten Skripte tun es.</translation>
    </message>
    <message>
        <source>Smoothing time step</source>
        <extracomment>behrendt-t2-96, flow-step: label</extracomment>
        <translation>Zeitschritt der Glättung</translation>
    </message>
    <message>
        <source>Curvature flow before scaling.</source>
        <extracomment>behrendt-t2-96, flow-step: help</extracomment>
        <translation>Krümmungsfluss vor der Skalierung.</translation>
    </message>
    <message>
        <source>Smoothing iterations</source>
        <extracomment>behrendt-t2-96, flow-iterations: label</extracomment>
        <translation>Durchgänge der Glättung</translation>
    </message>
    <message>
        <source>0 leaves the curvature flow out.</source>
        <extracomment>behrendt-t2-96, flow-iterations: help</extracomment>
        <translation>0 lässt den Krümmungsfluss aus.</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <extracomment>behrendt-t2-96, percentile-low: label</extracomment>
        <translation>Unteres Perzentil</translation>
    </message>
    <message>
        <source>This percentile inside the brain becomes 0.</source>
        <extracomment>behrendt-t2-96, percentile-low: help</extracomment>
        <translation>Dieses Perzentil innerhalb des Gehirns wird 0.</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>behrendt-t2-96, percentile-low: unit</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>High percentile</source>
        <extracomment>behrendt-t2-96, percentile-high: label</extracomment>
        <translation>Oberes Perzentil</translation>
    </message>
    <message>
        <source>This percentile inside the brain becomes 1.</source>
        <extracomment>behrendt-t2-96, percentile-high: help</extracomment>
        <translation>Dieses Perzentil innerhalb des Gehirns wird 1.</translation>
    </message>
    <message>
        <source>Downsampling</source>
        <extracomment>behrendt-t2-96, factor: label</extracomment>
        <translation>Verkleinerung</translation>
    </message>
    <message>
        <source>The final grid is this much coarser.</source>
        <extracomment>behrendt-t2-96, factor: help</extracomment>
        <translation>Um so viel gröber ist das endgültige Gitter.</translation>
    </message>
    <message>
        <source>Lesion mask</source>
        <extracomment>behrendt-t2-96, truth-interpolation: label</extracomment>
        <translation>Läsionsmaske</translation>
    </message>
    <message>
        <source>&quot;nearest&quot; keeps its size; &quot;grow&quot; marks every voxel that any lesion touches, as the published masks do.</source>
        <extracomment>behrendt-t2-96, truth-interpolation: help</extracomment>
        <translation>Nächster Nachbar behält ihre Größe; Wachsen markiert jedes Voxel, das eine Läsion berührt, wie es die veröffentlichten Masken tun.</translation>
    </message>
    <message>
        <source>nearest: loader; grow: published scripts, which warp linearly and binarise above 0</source>
        <extracomment>behrendt-t2-96, truth-interpolation: where the default comes from</extracomment>
        <translation>nächster Nachbar: Loader; Wachsen: veröffentlichte Skripte, die linear verformen und über 0 binarisieren</translation>
    </message>
    <message>
        <source>nearest</source>
        <extracomment>behrendt-t2-96, truth-interpolation: choice</extracomment>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>grow</source>
        <extracomment>behrendt-t2-96, truth-interpolation: choice</extracomment>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Clamp to 0–1</source>
        <extracomment>behrendt-t2-96, clamp: label</extracomment>
        <translation>Auf 0–1 begrenzen</translation>
    </message>
    <message>
        <source>Cuts the overshoot of the cubic downsampling.</source>
        <extracomment>behrendt-t2-96, clamp: help</extracomment>
        <translation>Schneidet das Überschwingen der kubischen Verkleinerung ab.</translation>
    </message>
    <message>
        <source>GUESS: the published loader does not</source>
        <extracomment>behrendt-t2-96, clamp: where the default comes from</extracomment>
        <translation>Annahme: der veröffentlichte Loader tut es nicht</translation>
    </message>
    <message>
        <source>BIDS</source>
        <extracomment>bids: layout of folders</extracomment>
        <translation>BIDS</translation>
    </message>
    <message>
        <source>Loose image files</source>
        <extracomment>loose: layout of folders</extracomment>
        <translation>Lose Bilddateien</translation>
    </message>
    <message>
        <source>Healthy subjects</source>
        <extracomment>simulated cohort, subjects: label</extracomment>
        <translation>Gesunde Personen</translation>
    </message>
    <message>
        <source>How many people without a lesion.</source>
        <extracomment>simulated cohort, subjects: help</extracomment>
        <translation>Wie viele Personen ohne Läsion.</translation>
    </message>
    <message>
        <source>Diseased subjects</source>
        <extracomment>simulated cohort, lesions: label</extracomment>
        <translation>Kranke Personen</translation>
    </message>
    <message>
        <source>How many other people, each with a lesion and its exact mask.</source>
        <extracomment>simulated cohort, lesions: help</extracomment>
        <translation>Wie viele weitere Personen, jede mit einer Läsion und deren genauer Maske.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>simulated cohort, contrast: label</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>The sequence whose signal equation is used.</source>
        <extracomment>simulated cohort, contrast: help</extracomment>
        <translation>Die Sequenz, deren Signalgleichung benutzt wird.</translation>
    </message>
    <message>
        <source>t1</source>
        <extracomment>simulated cohort, contrast: choice</extracomment>
        <translation>T1</translation>
    </message>
    <message>
        <source>t2</source>
        <extracomment>simulated cohort, contrast: choice</extracomment>
        <translation>T2</translation>
    </message>
    <message>
        <source>flair</source>
        <extracomment>simulated cohort, contrast: choice</extracomment>
        <translation>FLAIR</translation>
    </message>
    <message>
        <source>Disease</source>
        <extracomment>simulated cohort, lesion-type: label</extracomment>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Mixed gives four tumours, one multiple sclerosis and one stroke of every six.</source>
        <extracomment>simulated cohort, lesion-type: help</extracomment>
        <translation>Gemischt ergibt von je sechs vier Tumoren, eine Multiple Sklerose und einen Schlaganfall.</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>simulated cohort, lesion-type: choice</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>tumour</source>
        <extracomment>simulated cohort, lesion-type: choice</extracomment>
        <translation>Tumor</translation>
    </message>
    <message>
        <source>multiple-sclerosis</source>
        <extracomment>simulated cohort, lesion-type: choice</extracomment>
        <translation>Multiple Sklerose</translation>
    </message>
    <message>
        <source>stroke</source>
        <extracomment>simulated cohort, lesion-type: choice</extracomment>
        <translation>Schlaganfall</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>simulated cohort, seed: label</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Other seeds give other people.</source>
        <extracomment>simulated cohort, seed: help</extracomment>
        <translation>Andere Startwerte ergeben andere Personen.</translation>
    </message>
    <message>
        <source>Whole head</source>
        <extracomment>simulated cohort, whole-head: label</extracomment>
        <translation>Ganzer Kopf</translation>
    </message>
    <message>
        <source>Adds scalp, skull and air with noise instead of an empty background.</source>
        <extracomment>simulated cohort, whole-head: help</extracomment>
        <translation>Fügt Kopfhaut, Schädel und Luft mit Rauschen hinzu statt eines leeren Hintergrunds.</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <extracomment>simulated cohort, spacing: label</extracomment>
        <translation>Voxelgröße</translation>
    </message>
    <message>
        <source>Edge of a voxel; larger is quicker and coarser.</source>
        <extracomment>simulated cohort, spacing: help</extracomment>
        <translation>Kante eines Voxels; größer ist schneller und gröber.</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <extracomment>simulated cohort, signal-to-noise: label</extracomment>
        <translation>Signal zu Rauschen</translation>
    </message>
    <message>
        <source>Of healthy white matter.</source>
        <extracomment>simulated cohort, signal-to-noise: help</extracomment>
        <translation>Der gesunden weißen Substanz.</translation>
    </message>
    <message>
        <source>Bias field</source>
        <extracomment>simulated cohort, bias: label</extracomment>
        <translation>Bias-Feld</translation>
    </message>
    <message>
        <source>Standard deviation of the coil&apos;s sensitivity over the head.</source>
        <extracomment>simulated cohort, bias: help</extracomment>
        <translation>Standardabweichung der Spulenempfindlichkeit über den Kopf.</translation>
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
        <translation>Umriss der Referenz</translation>
    </message>
    <message>
        <source>Outline of the detection</source>
        <translation>Umriss des Erkannten</translation>
    </message>
    <message>
        <source>Lower the threshold</source>
        <translation>Schwellenwert senken</translation>
    </message>
    <message>
        <source>Raise the threshold</source>
        <translation>Schwellenwert anheben</translation>
    </message>
    <message>
        <source>Automatic window (right-drag: window and level)</source>
        <translation>Automatische Fensterung (rechts ziehen: Breite und Lage)</translation>
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
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Outline of the truth on all panels (T)</source>
        <translation>Umriss der Referenz auf allen Bildern (T)</translation>
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
        <translation>Hier steht jeder Fall neben seinem gesunden Gegenstück, eine Zeile je Methode: was sie rekonstruiert hat, was übrig bleibt und wo sie eine Anomalie sieht. Trainieren Sie eine Methode und rechnen Sie die Inferenz einer Kohorte, dann erscheinen die Fälle.</translation>
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
        <translation>Gezeigter Wert</translation>
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
            <numerusform>%n mit Referenz</numerusform>
            <numerusform>%n mit Referenz</numerusform>
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
        <translation>Eine Kohorte mit Referenz aus echter Anatomie erstellen</translation>
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
        <translation>Mit Referenz</translation>
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
    <name>DemoWay</name>
    <message>
        <source>Quick look, about 3 minutes: %1</source>
        <translation>Kurzer Blick, etwa 3 Minuten: %1</translation>
    </message>
    <message>
        <source>Whole demo, about 10 minutes: %1</source>
        <translation>Ganze Demo, etwa 10 Minuten: %1</translation>
    </message>
    <message>
        <source>Where its workspace goes</source>
        <translation>Wohin ihr Arbeitsbereich kommt</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>On a computer with two processor cores and no GPU</source>
        <translation>Auf einem Rechner mit zwei Prozessorkernen und ohne GPU</translation>
    </message>
    <message>
        <source>Counterpart demo</source>
        <comment>name of a folder</comment>
        <translation>Counterpart-Demo</translation>
    </message>
    <message>
        <source>It runs in the background: look around meanwhile, or close the window and come back.</source>
        <translation>Sie läuft im Hintergrund: Sehen Sie sich inzwischen um, oder schließen Sie das Fenster und kommen Sie wieder.</translation>
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
        <translation>Nach Abschnitt %1</translation>
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
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>base.cancelled</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the path, or whether the drive is connected.</source>
        <extracomment>file.missing</extracomment>
        <translation>{path} gibt es nicht; prüfen Sie den Pfad, oder ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check its permissions.</source>
        <extracomment>file.unreadable</extracomment>
        <translation>{path} kann nicht gelesen werden ({reason}); prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); check the folder&apos;s permissions.</source>
        <extracomment>file.unwritable</extracomment>
        <translation>{path} kann nicht geschrieben werden ({reason}); prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written, and nothing was lost; free some space and try again.</source>
        <extracomment>file.disk-full</extracomment>
        <translation>Der Datenträger ist voll: {path} wurde nicht geschrieben, und nichts ging verloren; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{id}&quot;; known are {known}.</source>
        <extracomment>params.unknown</extracomment>
        <translation>Es gibt keinen Parameter „{id}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{preset}&quot;; known are {known}.</source>
        <extracomment>params.unknown-preset</extracomment>
        <translation>Es gibt keine Voreinstellung „{preset}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>The parameter &quot;{id}&quot; takes {type}, not &quot;{value}&quot;.</source>
        <extracomment>params.wrong-type</extracomment>
        <translation>Der Parameter „{id}“ erwartet {type}, nicht „{value}“.</translation>
    </message>
    <message>
        <source>The parameter &quot;{id}&quot; must be between {minimum} and {maximum}; {value} is not.</source>
        <extracomment>params.out-of-range</extracomment>
        <translation>Der Parameter „{id}“ muss zwischen {minimum} und {maximum} liegen; {value} tut das nicht.</translation>
    </message>
    <message>
        <source>The parameter &quot;{id}&quot; takes one of {choices}, not &quot;{value}&quot;.</source>
        <extracomment>params.not-a-choice</extracomment>
        <translation>Der Parameter „{id}“ kann nur eines von {choices} sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not of the form parameter=value.</source>
        <extracomment>params.not-an-assignment</extracomment>
        <translation>„{text}“ hat nicht die Form Parameter=Wert.</translation>
    </message>
    <message>
        <source>A sweep needs at least two different values of &quot;{id}&quot;, as in {id}=1,2; lists are separated by semicolons.</source>
        <extracomment>params.too-few-values</extracomment>
        <translation>Eine Reihe braucht mindestens zwei verschiedene Werte von „{id}“, wie in {id}=1,2; Listen und Zahlen mit Dezimalkomma stehen zwischen Semikolons.</translation>
    </message>
    <message>
        <source>A sweep takes at most 100 values; {count} of &quot;{id}&quot; were given.</source>
        <extracomment>params.too-many-values</extracomment>
        <translation>Eine Reihe hat höchstens 100 Werte; für „{id}“ wurden {count} angegeben.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); queue the run again.</source>
        <extracomment>run.malformed-json</extracomment>
        <translation>{path} ist beschädigt ({reason}); reihen Sie den Lauf noch einmal ein.</translation>
    </message>
    <message>
        <source>{path} is not a NIfTI-1 file.</source>
        <extracomment>nifti.not-nifti</extracomment>
        <translation>{path} ist keine NIfTI-1-Datei.</translation>
    </message>
    <message>
        <source>{path} is compressed; prepared volumes must be uncompressed: prepare the scan again.</source>
        <extracomment>nifti.compressed</extracomment>
        <translation>{path} ist komprimiert; vorbereitete Volumen müssen unkomprimiert sein: bereiten Sie die Aufnahme noch einmal vor.</translation>
    </message>
    <message>
        <source>{path} was written in the other byte order; convert it with any NIfTI tool first.</source>
        <extracomment>nifti.wrong-endian</extracomment>
        <translation>{path} wurde mit der anderen Bytereihenfolge geschrieben; wandeln Sie die Datei zuerst mit einem NIfTI-Werkzeug um.</translation>
    </message>
    <message>
        <source>{path} ends too early ({actual} of {expected} bytes); copy it again from its source.</source>
        <extracomment>nifti.truncated</extracomment>
        <translation>{path} endet zu früh ({actual} von {expected} Bytes); kopieren Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>{path} says it has {dimensions} voxels, which cannot be; the file is damaged.</source>
        <extracomment>nifti.bad-dimensions</extracomment>
        <translation>{path} gibt {dimensions} Voxel an, was nicht sein kann; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} has no usable position in space (its affine is not a number or flat); convert the scan again.</source>
        <extracomment>nifti.bad-affine</extracomment>
        <translation>{path} hat keine brauchbare Lage im Raum (die affine Abbildung ist keine Zahl oder flach); wandeln Sie die Aufnahme noch einmal um.</translation>
    </message>
    <message>
        <source>{path} holds voxels of the unsupported NIfTI type {type}; convert it to float32 or int16.</source>
        <extracomment>nifti.unsupported-type</extracomment>
        <translation>{path} enthält Voxel des nicht unterstützten NIfTI-Typs {type}; wandeln Sie sie in float32 oder int16 um.</translation>
    </message>
    <message>
        <source>{path} is of no format Counterpart reads; convert it to NIfTI (.nii.gz), MetaImage or NRRD.</source>
        <extracomment>imaging.unknown-format</extracomment>
        <translation>{path} hat kein Format, das Counterpart liest; wandeln Sie die Datei in NIfTI (.nii.gz), MetaImage oder NRRD um.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an image ({reason}); open it in another viewer or copy it again from its source.</source>
        <extracomment>imaging.unreadable</extracomment>
        <translation>{path} kann nicht als Bild gelesen werden ({reason}); öffnen Sie die Datei in einem anderen Betrachter oder kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>{path} says it has {dimensions} voxels, which cannot be; the file is damaged or no brain scan.</source>
        <extracomment>imaging.bad-dimensions</extracomment>
        <translation>{path} gibt {dimensions} Voxel an, was nicht sein kann; die Datei ist beschädigt oder keine Hirnaufnahme.</translation>
    </message>
    <message>
        <source>{path} has {actual} bytes where its header asks for {declared}; copy it again from its source.</source>
        <extracomment>imaging.impossible-size</extracomment>
        <translation>{path} hat {actual} Bytes, wo der Header {declared} verlangt; kopieren Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>{path} has no usable position in space (not a number, flat or huge); convert the scan again from its original.</source>
        <extracomment>imaging.bad-geometry</extracomment>
        <translation>{path} hat keine brauchbare Lage im Raum (keine Zahl, flach oder riesig); wandeln Sie die Aufnahme noch einmal aus dem Original um.</translation>
    </message>
    <message>
        <source>{path} holds {frames} volumes where one is needed; split it and take the one you want.</source>
        <extracomment>imaging.several-frames</extracomment>
        <translation>{path} enthält {frames} Volumen, wo eines gebraucht wird; teilen Sie die Datei und nehmen Sie das gewünschte.</translation>
    </message>
    <message>
        <source>The step &quot;{filter}&quot; failed ({reason}); try other settings of the preparation or leave this scan out.</source>
        <extracomment>imaging.filter-failed</extracomment>
        <translation>Der Schritt „{filter}“ ist fehlgeschlagen ({reason}); versuchen Sie andere Einstellungen der Vorbereitung oder lassen Sie diese Aufnahme weg.</translation>
    </message>
    <message>
        <source>No brain was found in the image ({reason}); supply a brain mask for this scan.</source>
        <extracomment>imaging.no-brain</extracomment>
        <translation>Im Bild wurde kein Gehirn gefunden ({reason}); geben Sie für diese Aufnahme eine Hirnmaske an.</translation>
    </message>
    <message>
        <source>The anatomy for simulated subjects is not there ({path}); run packaging/setup, or name the folder that holds it.</source>
        <extracomment>simulation.anatomy-missing</extracomment>
        <translation>Die Anatomie für simulierte Personen fehlt ({path}); führen Sie packaging/setup aus oder nennen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>The anatomy for simulated subjects cannot be used: {path} ({reason}); delete it and run packaging/setup again.</source>
        <extracomment>simulation.anatomy-damaged</extracomment>
        <translation>Die Anatomie für simulierte Personen ist unbrauchbar: {path} ({reason}); löschen Sie sie und führen Sie packaging/setup noch einmal aus.</translation>
    </message>
    <message>
        <source>{path} is not empty, so no simulated cohort was written there; choose a new folder.</source>
        <extracomment>simulation.output-not-empty</extracomment>
        <translation>{path} ist nicht leer, daher wurde dort keine simulierte Kohorte geschrieben; wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>A simulated cohort needs at least one subject; raise the number of healthy or diseased subjects.</source>
        <extracomment>simulation.no-subjects</extracomment>
        <translation>Eine simulierte Kohorte braucht mindestens eine Person; erhöhen Sie die Zahl der gesunden oder kranken Personen.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;; `counterpart-cli --help` lists them.</source>
        <extracomment>cli.unknown-command</extracomment>
        <translation>Es gibt keinen Befehl „{command}“; `counterpart-cli --help` zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no method &quot;{id}&quot;; known are {known}.</source>
        <extracomment>cli.unknown-method</extracomment>
        <translation>Es gibt keine Methode „{id}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{count} problems were found in the workspace; they are listed above.</source>
        <extracomment>cli.workspace-unsound</extracomment>
        <translation>Im Arbeitsbereich wurden {count} Probleme gefunden; sie sind oben aufgezählt.</translation>
    </message>
    <message>
        <source>The data set {dataset} has no {contrast} scan; it has {known}: choose one with --contrast.</source>
        <extracomment>cli.no-such-contrast</extracomment>
        <translation>Der Datensatz {dataset} hat keine Aufnahme mit dem Kontrast {contrast}; er hat {known}: wählen Sie einen mit --contrast.</translation>
    </message>
    <message>
        <source>No scan of the data set {dataset} is prepared; run `prepare` first.</source>
        <extracomment>cli.nothing-prepared</extracomment>
        <translation>Keine Aufnahme des Datensatzes {dataset} ist vorbereitet; führen Sie zuerst `prepare` aus.</translation>
    </message>
    <message>
        <source>The file of roles names the case {case}, which is not prepared.</source>
        <extracomment>cli.unknown-case</extracomment>
        <translation>Die Rollendatei nennt den Fall {case}, der nicht vorbereitet ist.</translation>
    </message>
    <message>
        <source>Line {line} of {path} (&quot;{text}&quot;) is not of the form case,role with the role train, validation or test.</source>
        <extracomment>cli.bad-role</extracomment>
        <translation>Zeile {line} von {path} („{text}“) hat nicht die Form case,role mit der Rolle train, validation oder test.</translation>
    </message>
    <message>
        <source>The leak guard found {count} problems in the cohort {cohort}.</source>
        <extracomment>cli.leaks-found</extracomment>
        <translation>Die Prüfung auf Überschneidungen fand {count} Probleme in der Kohorte {cohort}.</translation>
    </message>
    <message>
        <source>The job &quot;{job}&quot; was cancelled.</source>
        <extracomment>cli.job-cancelled</extracomment>
        <translation>Der Auftrag „{job}“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing is named; name runs with --runs or an experiment with --experiment.</source>
        <extracomment>cli.no-runs</extracomment>
        <translation>Es ist nichts genannt; nennen Sie Läufe mit --runs oder ein Experiment mit --experiment.</translation>
    </message>
    <message>
        <source>The run {run} has no outputs for the cohort {cohort}; run `infer` first.</source>
        <extracomment>cli.no-outputs</extracomment>
        <translation>Der Lauf {run} hat keine Ausgaben für die Kohorte {cohort}; führen Sie zuerst `infer` aus.</translation>
    </message>
    <message>
        <source>The run {run} was not evaluated by the protocol {protocol}; run `evaluate` first.</source>
        <extracomment>cli.not-evaluated</extracomment>
        <translation>Der Lauf {run} wurde nicht nach dem Protokoll {protocol} bewertet; führen Sie zuerst `evaluate` aus.</translation>
    </message>
    <message>
        <source>The protocol {protocol} gave no metric &quot;{metric}&quot;; see `protocols {protocol}`.</source>
        <extracomment>cli.no-such-metric</extracomment>
        <translation>Das Protokoll {protocol} ergab keine Metrik „{metric}“; siehe `protocols {protocol}`.</translation>
    </message>
    <message>
        <source>No file fits {pattern}; put the pattern in quotes and check the folder.</source>
        <extracomment>cli.no-maps</extracomment>
        <translation>Keine Datei passt zu {pattern}; setzen Sie das Muster in Anführungszeichen und prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{count} files name the case {case} in their path; exactly one must.</source>
        <extracomment>cli.map-not-unique</extracomment>
        <translation>{count} Dateien nennen den Fall {case} in ihrem Pfad; es muss genau eine sein.</translation>
    </message>
    <message>
        <source>{path} does not lie on the prepared grid of the case {case}; resample it to the prepared image first.</source>
        <extracomment>cli.map-grid</extracomment>
        <translation>{path} liegt nicht auf dem vorbereiteten Gitter des Falls {case}; rechnen Sie die Karte zuerst auf das vorbereitete Bild um.</translation>
    </message>
    <message>
        <source>{path} is not empty; choose a new folder.</source>
        <extracomment>cli.export-not-empty</extracomment>
        <translation>{path} ist nicht leer; wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Run &quot;{run}&quot; has no encoder diagnostics: they are written while a method with an encoder (cddpm, contrastive-cddpm) trains, if the cohort has lesions in its validation or test cases.</source>
        <extracomment>cli.no-diagnostics</extracomment>
        <translation>Der Lauf „{run}“ hat keine Encoder-Diagnostik: Sie wird geschrieben, während eine Methode mit Encoder (cddpm, contrastive-cddpm) trainiert, wenn die Kohorte Läsionen in ihren Validierungs- oder Testfällen hat.</translation>
    </message>
    <message>
        <source>The comparison plate {path} could not be drawn; what the window program said is above.</source>
        <extracomment>cli.figure-failed</extracomment>
        <translation>Die Vergleichstafel {path} konnte nicht gezeichnet werden; was das Fensterprogramm sagte, steht oben.</translation>
    </message>
    <message>
        <source>The GPU could not run the kernel &quot;{kernel}&quot; ({reason}); check the driver, or choose the device cpu.</source>
        <extracomment>kernels.cuda</extracomment>
        <translation>Die GPU konnte den Kernel „{kernel}“ nicht ausführen ({reason}); prüfen Sie den Treiber oder wählen Sie das Gerät cpu.</translation>
    </message>
    <message>
        <source>The method &quot;{id}&quot; takes slices whose sides are multiples of {multiple}, not {width} × {height}; prepare the scans with another pipeline, or give the method fewer levels.</source>
        <extracomment>methods.unsuited-grid</extracomment>
        <translation>Die Methode „{id}“ nimmt Schichten, deren Seiten Vielfache von {multiple} sind, nicht {width} × {height}; bereiten Sie die Aufnahmen mit einer anderen Pipeline vor oder geben Sie der Methode weniger Ebenen.</translation>
    </message>
    <message>
        <source>The method &quot;{id}&quot; hides patches of {patch} × {patch} while it pre-trains, and a slice of {width} × {height} is a single one; prepare the scans with larger slices, give the encoder fewer levels, or switch pre-training off.</source>
        <extracomment>methods.single-patch</extracomment>
        <translation>Die Methode „{id}“ verdeckt beim Vortraining Patches von {patch} × {patch}, und eine Schicht von {width} × {height} ist ein einziger; bereiten Sie die Aufnahmen mit größeren Schichten vor, geben Sie dem Encoder weniger Ebenen oder schalten Sie das Vortraining aus.</translation>
    </message>
    <message>
        <source>The method &quot;{id}&quot; cannot have {value} in the parameter &quot;{parameter}&quot; when the others allow at most {maximum}.</source>
        <extracomment>methods.unsuited-parameter</extracomment>
        <translation>Die Methode „{id}“ kann im Parameter „{parameter}“ nicht {value} haben, wenn die anderen höchstens {maximum} zulassen.</translation>
    </message>
    <message>
        <source>{path} ends too early ({actual} of {expected} bytes); delete it, and the run goes on from the checkpoint before.</source>
        <extracomment>safetensors.truncated</extracomment>
        <translation>{path} endet zu früh ({actual} von {expected} Bytes); löschen Sie die Datei, dann setzt der Lauf beim Checkpoint davor fort.</translation>
    </message>
    <message>
        <source>{path} is no sound safetensors file ({reason}); delete it, and the run goes on from the checkpoint before.</source>
        <extracomment>safetensors.malformed</extracomment>
        <translation>{path} ist keine heile Safetensors-Datei ({reason}); löschen Sie sie, dann setzt der Lauf beim Checkpoint davor fort.</translation>
    </message>
    <message>
        <source>{path} holds tensors but no state of a training that this version knows; delete it, or use the version that wrote it.</source>
        <extracomment>checkpoint.malformed</extracomment>
        <translation>{path} enthält Tensoren, aber keinen Trainingszustand, den diese Version kennt; löschen Sie die Datei oder nehmen Sie die Version, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the run&apos;s network (tensor &quot;{name}&quot;); it belongs to other parameters: queue a new run.</source>
        <extracomment>checkpoint.mismatch</extracomment>
        <translation>Der Checkpoint passt nicht zum Netz des Laufs (Tensor „{name}“); er gehört zu anderen Parametern: reihen Sie einen neuen Lauf ein.</translation>
    </message>
    <message>
        <source>There is no checkpoint in {path}; train the run first.</source>
        <extracomment>checkpoint.none</extracomment>
        <translation>In {path} gibt es keinen Checkpoint; trainieren Sie den Lauf zuerst.</translation>
    </message>
    <message>
        <source>{path} is not the file the cohort was made with (its SHA-256 differs); prepare the scan again and make the cohort anew.</source>
        <extracomment>training.changed-input</extracomment>
        <translation>{path} ist nicht die Datei, mit der die Kohorte gemacht wurde (ihr SHA-256 ist anders); bereiten Sie die Aufnahme noch einmal vor und erstellen Sie die Kohorte neu.</translation>
    </message>
    <message>
        <source>{path} does not lie on the grid of {other}; prepare all scans with the same pipeline.</source>
        <extracomment>training.grid-mismatch</extracomment>
        <translation>{path} liegt nicht auf dem Gitter von {other}; bereiten Sie alle Aufnahmen mit derselben Pipeline vor.</translation>
    </message>
    <message>
        <source>{path} names no case with the role train; add healthy scans to the cohort.</source>
        <extracomment>training.no-cases</extracomment>
        <translation>{path} nennt keinen Fall mit der Rolle train; nehmen Sie gesunde Aufnahmen in die Kohorte auf.</translation>
    </message>
    <message>
        <source>No volume has a slice to train on in the stage {stage}: the brain masks are empty; prepare the scans again.</source>
        <extracomment>training.no-slices</extracomment>
        <translation>Kein Volumen hat eine Schicht, an der der Abschnitt {stage} trainieren könnte: Die Hirnmasken sind leer; bereiten Sie die Aufnahmen noch einmal vor.</translation>
    </message>
    <message>
        <source>The cohort has no healthy validation case, so no validation loss is measured and the last checkpoint counts as the best.</source>
        <extracomment>training.no-healthy-validation</extracomment>
        <translation>Die Kohorte hat keinen gesunden Validierungsfall, daher wird kein Validierungsverlust gemessen, und der letzte Checkpoint gilt als der beste.</translation>
    </message>
    <message>
        <source>The method {method} wants {channels}-channel {sampling}s, which this worker cannot feed yet.</source>
        <extracomment>training.unsupported-sampling</extracomment>
        <translation>Die Methode {method} wird mit {channels} Kanälen je {sampling} trainiert, was dieser Worker noch nicht liefern kann.</translation>
    </message>
    <message>
        <source>The {metric} became infinite or not a number at step {step} of {stage}; lower the learning rate or choose precision float32. The run goes on from its last checkpoint.</source>
        <extracomment>training.not-finite</extracomment>
        <translation>{metric} wurde bei Schritt {step} von {stage} unendlich oder war keine Zahl mehr; senken Sie die Lernrate oder wählen Sie die Rechengenauigkeit float32. Der Lauf setzt bei seinem letzten Checkpoint fort.</translation>
    </message>
    <message>
        <source>The loss grew from {first} to {loss} by step {step} of {stage}; lower the learning rate. The run goes on from its last checkpoint.</source>
        <extracomment>training.diverged</extracomment>
        <translation>Der Verlust wuchs bis Schritt {step} von {stage} von {first} auf {loss}; senken Sie die Lernrate. Der Lauf setzt bei seinem letzten Checkpoint fort.</translation>
    </message>
    <message>
        <source>{tried} slices at once did not fit into memory; going on with {microBatch}, which gives the same result more slowly.</source>
        <extracomment>training.smaller-micro-batch</extracomment>
        <translation>{tried} Schichten auf einmal passten nicht in den Speicher; weiter geht es mit {microBatch}, was langsamer zum selben Ergebnis führt.</translation>
    </message>
    <message>
        <source>Going on from the checkpoint at step {step}.</source>
        <extracomment>training.resumed</extracomment>
        <translation>Weiter ab dem Checkpoint bei Schritt {step}.</translation>
    </message>
    <message>
        <source>The method gave an image of another size than its input for {path}; this is a fault of the method: please report it.</source>
        <extracomment>training.wrong-shape</extracomment>
        <translation>Die Methode gab für {path} ein Bild anderer Größe zurück, als sie bekam; das ist ein Fehler der Methode: bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>{path} names no validation or test case; add cases to infer to the cohort.</source>
        <extracomment>infer.no-cases</extracomment>
        <translation>{path} nennt keinen Validierungs- oder Testfall; nehmen Sie auszuwertende Fälle in die Kohorte auf.</translation>
    </message>
    <message>
        <source>{file} of the case {case} would hold values that are no numbers; the checkpoint or the scan is spoilt: train again or leave the case out.</source>
        <extracomment>infer.not-finite</extracomment>
        <translation>{file} des Falls {case} enthielte Werte, die keine Zahlen sind; der Checkpoint oder die Aufnahme ist verdorben: trainieren Sie neu oder lassen Sie den Fall weg.</translation>
    </message>
    <message>
        <source>Another worker is at work in {path}; wait for it, or cancel its job.</source>
        <extracomment>worker.already-running</extracomment>
        <translation>In {path} arbeitet schon ein anderer Worker; warten Sie auf ihn oder brechen Sie seinen Auftrag ab.</translation>
    </message>
    <message>
        <source>This worker has no method &quot;{method}&quot;; use the version of Counterpart that queued the run.</source>
        <extracomment>worker.unknown-method</extracomment>
        <translation>Dieser Worker hat keine Methode „{method}“; nehmen Sie die Version von Counterpart, die den Lauf eingereiht hat.</translation>
    </message>
    <message>
        <source>&quot;{device}&quot; is no device; use auto, cpu or cuda:0, cuda:1 and so on.</source>
        <extracomment>worker.unknown-device</extracomment>
        <translation>„{device}“ ist kein Gerät; nehmen Sie auto, cpu oder cuda:0, cuda:1 und so weiter.</translation>
    </message>
    <message>
        <source>There is no device {device} here; there are {known}. Check the driver, or choose another device.</source>
        <extracomment>worker.no-device</extracomment>
        <translation>Das Gerät {device} gibt es hier nicht; es gibt {known}. Prüfen Sie den Treiber oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The memory of {device} is not enough even for a single slice at a time; close other programs on it, or choose a smaller network or the CPU.</source>
        <extracomment>worker.out-of-memory</extracomment>
        <translation>Der Speicher von {device} reicht nicht einmal für eine einzelne Schicht; schließen Sie andere Programme darauf oder wählen Sie ein kleineres Netz oder die CPU.</translation>
    </message>
    <message>
        <source>Computing failed: {reason}. Run counterpart-worker selftest to check this machine; the run goes on from its last checkpoint.</source>
        <extracomment>worker.library-failed</extracomment>
        <translation>Das Rechnen ist fehlgeschlagen: {reason}. Führen Sie counterpart-worker selftest aus, um diesen Rechner zu prüfen; der Lauf setzt bei seinem letzten Checkpoint fort.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;{id}&quot;; known are {known}.</source>
        <extracomment>evaluation.unknown-protocol</extracomment>
        <translation>Es gibt kein Protokoll „{id}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>There is nothing to score; name a cohort with test cases.</source>
        <extracomment>evaluation.no-cases</extracomment>
        <translation>Es gibt nichts zu bewerten; nennen Sie eine Kohorte mit Testfällen.</translation>
    </message>
    <message>
        <source>The threshold &quot;{value}&quot; is neither a number nor &quot;validation&quot; nor &quot;none&quot;.</source>
        <extracomment>evaluation.bad-threshold</extracomment>
        <translation>Der Schwellenwert „{value}“ ist weder eine Zahl noch &quot;validation&quot; oder &quot;none&quot;.</translation>
    </message>
    <message>
        <source>{scores} scores cannot be compared with {labels} labels; both must come from the same cases.</source>
        <extracomment>evaluation.size-mismatch</extracomment>
        <translation>{scores} Werte lassen sich nicht mit {labels} Referenzwerten vergleichen; beide müssen von denselben Fällen stammen.</translation>
    </message>
    <message>
        <source>{count} values of the map are not numbers, so it was not scored; look at how the method wrote it.</source>
        <extracomment>evaluation.not-finite</extracomment>
        <translation>{count} Werte der Karte sind keine Zahlen, daher wurde sie nicht bewertet; sehen Sie nach, wie die Methode sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The input or the reconstruction holds values that are not numbers, so ℓ1 is undefined.</source>
        <extracomment>evaluation.reconstruction-not-finite</extracomment>
        <translation>Die Eingabe oder die Rekonstruktion enthält Werte, die keine Zahlen sind, daher ist ℓ1 nicht bestimmt.</translation>
    </message>
    <message>
        <source>The {image} ({size} voxels) does not lie on the map&apos;s grid ({map} voxels); resample one to the other.</source>
        <extracomment>evaluation.grid-mismatch</extracomment>
        <translation>Ein Bild ({image}, {size} Voxel) liegt nicht auf dem Gitter der Karte ({map} Voxel); rechnen Sie eines auf das andere um.</translation>
    </message>
    <message>
        <source>There is no brain mask, so the map was scored without masking; give a mask to follow the protocol.</source>
        <extracomment>evaluation.no-mask</extracomment>
        <translation>Es gibt keine Hirnmaske, daher wurde die Karte ohne Maskierung bewertet; geben Sie eine Maske an, um dem Protokoll zu folgen.</translation>
    </message>
    <message>
        <source>No validation case has a lesion, so no threshold could be chosen; add such cases or set threshold to a number.</source>
        <extracomment>evaluation.no-validation-lesions</extracomment>
        <translation>Kein Validierungsfall hat eine Läsion, daher konnte kein Schwellenwert gewählt werden; nehmen Sie solche Fälle auf oder setzen Sie threshold auf eine Zahl.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not proper CSV: {reason}.</source>
        <extracomment>csv.malformed</extracomment>
        <translation>Zeile {line} von {path} ist kein richtiges CSV: {reason}.</translation>
    </message>
    <message>
        <source>{path} has no column &quot;{column}&quot;; the first line must name case, subject, map and truth.</source>
        <extracomment>pairs.missing-column</extracomment>
        <translation>{path} hat keine Spalte „{column}“; die erste Zeile muss case, subject, map und truth nennen.</translation>
    </message>
    <message>
        <source>{path} has a column &quot;{column}&quot;; known are {known}.</source>
        <extracomment>pairs.unknown-column</extracomment>
        <translation>{path} hat eine Spalte „{column}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{path} has two columns &quot;{column}&quot;; remove or rename one.</source>
        <extracomment>pairs.duplicate-column</extracomment>
        <translation>{path} hat zwei Spalten „{column}“; entfernen Sie eine oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>{path} lists no case to score; it needs a header line and at least one test case.</source>
        <extracomment>pairs.no-cases</extracomment>
        <translation>{path} nennt keinen Fall zum Bewerten; nötig sind eine Kopfzeile und mindestens ein Testfall.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has nothing under &quot;{column}&quot;.</source>
        <extracomment>pairs.empty-cell</extracomment>
        <translation>In Zeile {row} von {path} steht unter „{column}“ nichts.</translation>
    </message>
    <message>
        <source>Row {row} of {path} names the case {case} a second time; each case may appear once.</source>
        <extracomment>pairs.duplicate-case</extracomment>
        <translation>Zeile {row} von {path} nennt den Fall {case} ein zweites Mal; jeder Fall darf einmal vorkommen.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has &quot;{value}&quot; under &quot;{column}&quot; where {expected} is needed.</source>
        <extracomment>pairs.bad-value</extracomment>
        <translation>In Zeile {row} von {path} steht unter „{column}“ „{value}“, wo {expected} gebraucht wird.</translation>
    </message>
    <message>
        <source>{path} is not a Counterpart workspace; create one with &quot;counterpart-cli workspace create&quot;, or choose the folder that holds counterpart.sqlite.</source>
        <extracomment>store.not-a-workspace</extracomment>
        <translation>{path} ist kein Arbeitsbereich von Counterpart; legen Sie einen mit &quot;counterpart-cli workspace create&quot; an oder wählen Sie den Ordner, der counterpart.sqlite enthält.</translation>
    </message>
    <message>
        <source>{path} is a workspace already; open it, or choose another folder.</source>
        <extracomment>store.already-a-workspace</extracomment>
        <translation>{path} ist schon ein Arbeitsbereich; öffnen Sie ihn oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a folder for the workspace.</source>
        <extracomment>store.not-a-folder</extracomment>
        <translation>{path} ist eine Datei; wählen Sie einen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Counterpart (version {version}, this one knows {known}); update Counterpart, nothing was changed.</source>
        <extracomment>store.newer</extracomment>
        <translation>{path} wurde von einem neueren Counterpart geschrieben (Fassung {version}, dieses kennt {known}); aktualisieren Sie Counterpart, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({reason}); put back a copy of it, or save what is left with &quot;sqlite3 FILE .recover&quot;.</source>
        <extracomment>store.corrupted</extracomment>
        <translation>Die Datenbank {path} ist beschädigt ({reason}); legen Sie eine Kopie von ihr zurück oder retten Sie, was übrig ist, mit &quot;sqlite3 FILE .recover&quot;.</translation>
    </message>
    <message>
        <source>The database {path} is in use by another program; try again in a moment.</source>
        <extracomment>store.locked</extracomment>
        <translation>Die Datenbank {path} wird von einem anderen Programm benutzt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not changed; free some space and try again.</source>
        <extracomment>store.disk-full</extracomment>
        <translation>Der Datenträger ist voll: {path} wurde nicht geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}); check the drive or the network connection.</source>
        <extracomment>store.io-error</extracomment>
        <translation>{path} konnte nicht gelesen oder geschrieben werden ({reason}); prüfen Sie das Laufwerk oder die Netzverbindung.</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened ({reason}); check the folder and its permissions.</source>
        <extracomment>store.cannot-open</extracomment>
        <translation>Die Datenbank {path} kann nicht geöffnet werden ({reason}); prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>{path} could not be brought to version {version} ({reason}); it is unchanged, please report this.</source>
        <extracomment>store.migration-failed</extracomment>
        <translation>{path} konnte nicht auf die Fassung {version} gebracht werden ({reason}); die Datei ist unverändert, bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The database {path} refused contradictory data ({reason}); nothing was changed, please report this.</source>
        <extracomment>store.constraint</extracomment>
        <translation>Die Datenbank {path} wies widersprüchliche Daten zurück ({reason}); nichts wurde geändert, bitte melden Sie das.</translation>
    </message>
    <message>
        <source>A statement failed in the database ({reason}); nothing was changed, please report this.</source>
        <extracomment>store.statement</extracomment>
        <translation>Eine Anweisung schlug in der Datenbank fehl ({reason}); nichts wurde geändert, bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The statement {statement} was about to write outside a transaction; please report this.</source>
        <extracomment>store.outside-transaction</extracomment>
        <translation>Die Anweisung {statement} hätte außerhalb einer Transaktion geschrieben; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>A part of the change to {path} had failed, so nothing of it was kept; please report this.</source>
        <extracomment>store.inner-rollback</extracomment>
        <translation>Ein Teil der Änderung an {path} war fehlgeschlagen, daher wurde nichts davon behalten; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>There is a {kind} called &quot;{name}&quot; already; choose another name.</source>
        <extracomment>store.name-taken</extracomment>
        <translation>Der Name „{name}“ ist schon vergeben ({kind}); wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The {kind} &quot;{name}&quot; is in use and cannot be removed; remove or end what uses it first.</source>
        <extracomment>store.in-use</extracomment>
        <translation>„{name}“ ({kind}) wird benutzt und kann nicht entfernt werden; entfernen oder beenden Sie zuerst, was es benutzt.</translation>
    </message>
    <message>
        <source>There is no data set &quot;{name}&quot;; known are: {known}.</source>
        <extracomment>store.unknown-dataset</extracomment>
        <translation>Es gibt keinen Datensatz „{name}“; bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>There is no cohort &quot;{name}&quot;; known are: {known}.</source>
        <extracomment>store.unknown-cohort</extracomment>
        <translation>Es gibt keine Kohorte „{name}“; bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>There is no run &quot;{name}&quot;; the newest are: {known}.</source>
        <extracomment>store.unknown-run</extracomment>
        <translation>Es gibt keinen Lauf „{name}“; die neuesten sind: {known}.</translation>
    </message>
    <message>
        <source>There is no experiment &quot;{name}&quot;; the newest are: {known}.</source>
        <extracomment>store.unknown-experiment</extracomment>
        <translation>Es gibt kein Experiment „{name}“; die neuesten sind: {known}.</translation>
    </message>
    <message>
        <source>There is no scan number {id}; it may have been removed: refresh the list.</source>
        <extracomment>store.unknown-scan</extracomment>
        <translation>Es gibt keine Aufnahme mit der Nummer {id}; sie wurde vielleicht entfernt: laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>There is no prepared scan number {id}; prepare the data set again.</source>
        <extracomment>store.unknown-prepared</extracomment>
        <translation>Es gibt keine vorbereitete Aufnahme mit der Nummer {id}; bereiten Sie den Datensatz noch einmal vor.</translation>
    </message>
    <message>
        <source>There is no job number {id}; see the list with &quot;counterpart-cli jobs&quot;.</source>
        <extracomment>store.unknown-job</extracomment>
        <translation>Es gibt keinen Auftrag mit der Nummer {id}; sehen Sie die Liste mit &quot;counterpart-cli jobs&quot; an.</translation>
    </message>
    <message>
        <source>There is no evaluation number {id}; it may have been replaced: refresh the table.</source>
        <extracomment>store.unknown-evaluation</extracomment>
        <translation>Es gibt keine Bewertung mit der Nummer {id}; sie wurde vielleicht ersetzt: laden Sie die Tabelle neu.</translation>
    </message>
    <message>
        <source>The database is damaged: {reason}; put back a copy of it.</source>
        <extracomment>store.integrity</extracomment>
        <translation>Die Datenbank ist beschädigt: {reason}; legen Sie eine Kopie von ihr zurück.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to something missing in {parent}; please report this.</source>
        <extracomment>store.broken-reference</extracomment>
        <translation>Zeile {row} von {table} verweist auf etwas, das in {parent} fehlt; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>{path} (of {owner}) is missing; prepare or infer again, or put the file back.</source>
        <extracomment>store.file-missing</extracomment>
        <translation>{path} (von {owner}) fehlt; bereiten Sie vor oder rechnen Sie die Inferenz noch einmal, oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>{path} (of {owner}) is not the file that was written; prepare it again before trusting results made from it.</source>
        <extracomment>store.file-changed</extracomment>
        <translation>{path} (von {owner}) ist nicht die Datei, die geschrieben wurde; bereiten Sie sie noch einmal vor, bevor Sie Ergebnissen daraus trauen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot name a run: use letters, digits, dots, hyphens and underscores, and begin with a letter or digit.</source>
        <extracomment>jobs.bad-run-name</extracomment>
        <translation>„{name}“ kann kein Name eines Laufs sein: nehmen Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>{folds} folds cannot be made; ask for 2 to 20.</source>
        <extracomment>jobs.bad-fold-count</extracomment>
        <translation>{folds} Folds sind nicht möglich; verlangen Sie 2 bis 20.</translation>
    </message>
    <message>
        <source>The cohort &quot;{cohort}&quot; has {subjects} healthy subjects that are not test cases, too few for {folds} folds; ask for fewer.</source>
        <extracomment>jobs.too-few-subjects</extracomment>
        <translation>Die Kohorte „{cohort}“ hat {subjects} gesunde Personen, die keine Testfälle sind, zu wenige für {folds} Folds; verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>The method {method} trains nothing, so folds would all be the same; queue a single run.</source>
        <extracomment>jobs.nothing-to-fold</extracomment>
        <translation>Die Methode {method} trainiert nichts, daher wären alle Folds gleich; reihen Sie einen einzelnen Lauf ein.</translation>
    </message>
    <message>
        <source>The cohort &quot;{cohort}&quot; has no case with the role {role}; add some to it.</source>
        <extracomment>jobs.empty-cohort</extracomment>
        <translation>Die Kohorte „{cohort}“ hat keinen Fall mit der Rolle {role}; nehmen Sie welche auf.</translation>
    </message>
    <message>
        <source>A queue is working on {path} already (process {pid}); it takes new jobs by itself.</source>
        <extracomment>jobs.queue-running</extracomment>
        <translation>Eine Warteschlange arbeitet schon an {path} (Prozess {pid}); sie nimmt neue Aufträge von selbst.</translation>
    </message>
    <message>
        <source>The program {program} is missing; install Counterpart completely, or build it.</source>
        <extracomment>jobs.program-missing</extracomment>
        <translation>Das Programm {program} fehlt; installieren Sie Counterpart vollständig oder bauen Sie es.</translation>
    </message>
    <message>
        <source>{program} could not be started ({reason}); check that it can be run.</source>
        <extracomment>jobs.cannot-start</extracomment>
        <translation>{program} konnte nicht gestartet werden ({reason}); prüfen Sie, ob es sich ausführen lässt.</translation>
    </message>
    <message>
        <source>Job {job} is {state}, so {request} has no effect; see the list with &quot;counterpart-cli jobs&quot;.</source>
        <extracomment>jobs.wrong-state</extracomment>
        <translation>Auftrag {job} ist im Zustand „{state}“, daher bewirkt {request} nichts; sehen Sie die Liste mit &quot;counterpart-cli jobs&quot; an.</translation>
    </message>
    <message>
        <source>This computer has no usable device &quot;{device}&quot;; see &quot;counterpart-worker devices&quot;, or choose auto.</source>
        <extracomment>jobs.no-such-device</extracomment>
        <translation>Dieser Rechner hat kein brauchbares Gerät „{device}“; siehe &quot;counterpart-worker devices&quot;, oder wählen Sie auto.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; failed: {message} (exit code {exit-code}; all it said is in {log}).</source>
        <extracomment>jobs.command-failed</extracomment>
        <translation>„{title}“ ist fehlgeschlagen: {message} (Exit-Code {exit-code}; alles, was es sagte, steht in {log}).</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; crashed {attempts} times without getting any further: {message} (exit code {exit-code}; see {log}).</source>
        <extracomment>jobs.worker-crashed</extracomment>
        <translation>„{title}“ ist {attempts}-mal abgestürzt, ohne weiterzukommen: {message} (Exit-Code {exit-code}; siehe {log}).</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; gave no sign of life and was ended, {attempts} times; see {log} and retry, with another device if it happens again.</source>
        <extracomment>jobs.worker-silent</extracomment>
        <translation>„{title}“ gab kein Lebenszeichen und wurde beendet, {attempts}-mal; siehe {log}, und versuchen Sie es noch einmal, mit einem anderen Gerät, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>Not started, because job {job} (&quot;{title}&quot;) before it failed; retry that one.</source>
        <extracomment>jobs.dependency-failed</extracomment>
        <translation>Nicht begonnen, weil Auftrag {job} („{title}“) davor fehlschlug; versuchen Sie jenen noch einmal.</translation>
    </message>
    <message>
        <source>Not started, because job {job} (&quot;{title}&quot;) before it was cancelled; retry it to go on.</source>
        <extracomment>jobs.dependency-cancelled</extracomment>
        <translation>Nicht begonnen, weil Auftrag {job} („{title}“) davor abgebrochen wurde; versuchen Sie jenen noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>There is no pipeline &quot;{id}&quot;; known are {known}.</source>
        <extracomment>prepare.unknown-pipeline</extracomment>
        <translation>Es gibt keine Pipeline „{id}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{path} lies elsewhere than its image; check that both belong to the same scan.</source>
        <extracomment>prepare.mask-grid</extracomment>
        <translation>{path} liegt anderswo als das Bild dazu; prüfen Sie, ob beide zur selben Aufnahme gehören.</translation>
    </message>
    <message>
        <source>The brain mask of {path} is empty; give the scan another mask.</source>
        <extracomment>prepare.empty-mask</extracomment>
        <translation>Die Hirnmaske von {path} ist leer; geben Sie der Aufnahme eine andere Maske.</translation>
    </message>
    <message>
        <source>{path} has the same intensity everywhere in the brain; check the scan.</source>
        <extracomment>prepare.flat-image</extracomment>
        <translation>{path} hat überall im Gehirn dieselbe Intensität; prüfen Sie die Aufnahme.</translation>
    </message>
    <message>
        <source>The lesion of {path} has no voxel left on the prepared grid.</source>
        <extracomment>prepare.truth-vanished</extracomment>
        <translation>Von der Läsion in {path} ist auf dem vorbereiteten Gitter kein Voxel übrig.</translation>
    </message>
    <message>
        <source>{lost} % of the lesion of {path} lie outside the prepared grid.</source>
        <extracomment>prepare.truth-cropped</extracomment>
        <translation>{lost} % der Läsion in {path} liegen außerhalb des vorbereiteten Gitters.</translation>
    </message>
    <message>
        <source>{path} came without a brain mask; it was estimated, so look at the result.</source>
        <extracomment>prepare.estimated-mask</extracomment>
        <translation>{path} kam ohne Hirnmaske; sie wurde geschätzt, sehen Sie das Ergebnis daher an.</translation>
    </message>
    <message>
        <source>There is no layout &quot;{layout}&quot;; known are {known}.</source>
        <extracomment>import.unknown-layout</extracomment>
        <translation>Es gibt keinen Aufbau „{layout}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{path} holds no scans in the layout &quot;{layout}&quot;; check the folder or try another layout.</source>
        <extracomment>import.nothing-found</extracomment>
        <translation>{path} enthält keine Aufnahmen im Aufbau „{layout}“; prüfen Sie den Ordner oder versuchen Sie einen anderen Aufbau.</translation>
    </message>
    <message>
        <source>{path} (scan {scan}) cannot be read ({reason}); copy it again from its source, or leave it out.</source>
        <extracomment>import.unreadable</extracomment>
        <translation>{path} (Aufnahme {scan}) kann nicht gelesen werden ({reason}); kopieren Sie die Datei noch einmal von ihrer Quelle oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The contrast of {scan} is not clear from its name; put T1, T2 or FLAIR into the name of {path}.</source>
        <extracomment>import.missing-contrast</extracomment>
        <translation>Der Kontrast von {scan} geht aus dem Namen nicht hervor; schreiben Sie T1, T2 oder FLAIR in den Namen von {path}.</translation>
    </message>
    <message>
        <source>The {role} {path} lies on another grid than the scan {scan}; preparation moves it by nearest voxel, so check it there.</source>
        <extracomment>import.grid-mismatch</extracomment>
        <translation>{path} ({role}) liegt auf einem anderen Gitter als die Aufnahme {scan}; die Vorbereitung überträgt sie nach dem nächsten Voxel, prüfen Sie sie dort.</translation>
    </message>
    <message>
        <source>{path} holds {frames} volumes and was left out; split it and import the one you want.</source>
        <extracomment>import.several-frames</extracomment>
        <translation>{path} enthält {frames} Volumen und wurde weggelassen; teilen Sie die Datei und importieren Sie das gewünschte.</translation>
    </message>
    <message>
        <source>{path} has the same name as another scan ({scan}) and was left out; rename one of them.</source>
        <extracomment>import.duplicate-label</extracomment>
        <translation>{path} heißt wie eine andere Aufnahme ({scan}) und wurde weggelassen; benennen Sie eine um.</translation>
    </message>
    <message>
        <source>Several lesion masks fit the scan {scan}; the first was taken: check {path}.</source>
        <extracomment>import.ambiguous-truth</extracomment>
        <translation>Mehrere Läsionsmasken passen zur Aufnahme {scan}; die erste wurde genommen: prüfen Sie {path}.</translation>
    </message>
    <message>
        <source>The lesion mask {path} belongs to no scan that was found; check its name.</source>
        <extracomment>import.orphan-truth</extracomment>
        <translation>Die Läsionsmaske {path} gehört zu keiner gefundenen Aufnahme; prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>{scan} is listed as healthy but has a lesion mask; correct the list of participants or remove the mask.</source>
        <extracomment>import.health-conflict</extracomment>
        <translation>{scan} ist als gesund verzeichnet, hat aber eine Läsionsmaske; berichtigen Sie die Teilnehmerliste oder entfernen Sie die Maske.</translation>
    </message>
    <message>
        <source>The lesion mask {path} of {scan} is empty; check whether the right file was found.</source>
        <extracomment>import.empty-truth</extracomment>
        <translation>Die Läsionsmaske {path} von {scan} ist leer; prüfen Sie, ob die richtige Datei gefunden wurde.</translation>
    </message>
    <message>
        <source>The brain mask {path} of {scan} is empty; check whether the right file was found.</source>
        <extracomment>import.empty-mask</extracomment>
        <translation>Die Hirnmaske {path} von {scan} ist leer; prüfen Sie, ob die richtige Datei gefunden wurde.</translation>
    </message>
    <message>
        <source>The lesion mask {path} of {scan} holds the labels {labels}; all of them will count as lesion.</source>
        <extracomment>import.unexpected-labels</extracomment>
        <translation>Die Läsionsmaske {path} von {scan} enthält die Label {labels}; alle werden als Läsion zählen.</translation>
    </message>
    <message>
        <source>The lesion mask {path} of {scan} holds fractions of labels, as rounding leaves them; check that it is a mask.</source>
        <extracomment>import.fractional-labels</extracomment>
        <translation>Die Läsionsmaske {path} von {scan} enthält gebrochene Label, wie Rundung sie hinterlässt; prüfen Sie, ob sie eine Maske ist.</translation>
    </message>
    <message>
        <source>{scan} is the same image as {other}; remove one of them, or it will be counted twice.</source>
        <extracomment>import.same-image</extracomment>
        <translation>{scan} ist dasselbe Bild wie {other}; entfernen Sie eines, sonst wird es doppelt gezählt.</translation>
    </message>
    <message>
        <source>The share {name} = {value} cannot be; shares lie between 0 and 1 and add up to 1 at most.</source>
        <extracomment>split.bad-fraction</extracomment>
        <translation>Der Anteil {name} = {value} kann nicht sein; Anteile liegen zwischen 0 und 1 und ergeben zusammen höchstens 1.</translation>
    </message>
    <message>
        <source>The subject {subject} has cases in several roles ({roles}: {cases}); keep all of a subject&apos;s cases in one.</source>
        <extracomment>leak.same-subject</extracomment>
        <translation>Die Person {subject} hat Fälle in mehreren Rollen ({roles}: {cases}); lassen Sie alle Fälle einer Person in einer.</translation>
    </message>
    <message>
        <source>One image is in several roles ({roles}: {cases}); remove all but one.</source>
        <extracomment>leak.same-image</extracomment>
        <translation>Ein Bild hat mehrere Rollen ({roles}: {cases}); entfernen Sie alle bis auf eines.</translation>
    </message>
    <message>
        <source>{cases} ({role}) are the same image; remove all but one.</source>
        <extracomment>leak.duplicate-image</extracomment>
        <translation>{cases} ({role}) sind dasselbe Bild; entfernen Sie alle bis auf eines.</translation>
    </message>
    <message>
        <source>{case} is known to be diseased and stands among the training cases; move it to validation or test.</source>
        <extracomment>leak.diseased-training</extracomment>
        <translation>{case} ist als krank bekannt und steht unter den Trainingsfällen; verschieben Sie ihn zu Validierung oder Test.</translation>
    </message>
    <message>
        <source>The field of view {value} is not three numbers; give width, depth and height in voxels.</source>
        <extracomment>prepare.bad-size</extracomment>
        <translation>Der Bildausschnitt {value} besteht nicht aus drei Zahlen; geben Sie Breite, Tiefe und Höhe in Voxeln an.</translation>
    </message>
    <message>
        <source>There is no case &quot;{case}&quot; with outputs of these runs; known are {known}.</source>
        <extracomment>figure.unknown-case</extracomment>
        <translation>Es gibt keinen Fall „{case}“ mit Ausgaben dieser Läufe; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>There is no run &quot;{run}&quot; with outputs in this cohort; known are {known}.</source>
        <extracomment>figure.unknown-run</extracomment>
        <translation>Es gibt keinen Lauf „{run}“ mit Ausgaben in dieser Kohorte; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{path} holds no run with outputs yet; infer a cohort first.</source>
        <extracomment>figure.nothing</extracomment>
        <translation>{path} enthält noch keinen Lauf mit Ausgaben; rechnen Sie zuerst die Inferenz einer Kohorte.</translation>
    </message>
    <message>
        <source>{path} must end in .png, .svg or .pdf.</source>
        <extracomment>figure.unknown-format</extracomment>
        <translation>{path} muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>The workspace {path} can only be looked at, because you may not write there; to change it, copy the whole folder to a place of your own or ask for permission to write.</source>
        <extracomment>store.read-only</extracomment>
        <translation>Der Arbeitsbereich {path} lässt sich nur ansehen, weil Sie dort nicht schreiben dürfen; um ihn zu ändern, kopieren Sie den ganzen Ordner an einen eigenen Ort oder bitten Sie um Schreibrechte.</translation>
    </message>
    <message>
        <source>No worker is installed, so nothing can be trained or inferred; install the package counterpart-worker-cpu, or counterpart-worker-cuda for an NVIDIA GPU.</source>
        <extracomment>jobs.worker-missing</extracomment>
        <translation>Es ist kein Worker installiert, darum kann nichts trainiert oder inferiert werden; installieren Sie das Paket counterpart-worker-cpu oder, für eine NVIDIA-GPU, counterpart-worker-cuda.</translation>
    </message>
    <message>
        <source>{program} gave no answer within {seconds} seconds and was ended.</source>
        <extracomment>machine.silent</extracomment>
        <translation>{program} antwortete nicht innerhalb von {seconds} Sekunden und wurde beendet.</translation>
    </message>
    <message>
        <source>Nothing can be trained here, or not be trusted; what is missing is listed above, each with its remedy.</source>
        <extracomment>machine.not-ready</extracomment>
        <translation>Hier kann nichts trainiert werden, oder nichts Verlässliches; was fehlt, steht oben, jeweils mit der Abhilfe.</translation>
    </message>
    <message>
        <source>The worker, which trains and infers, is not installed.</source>
        <extracomment>machine.worker-missing</extracomment>
        <translation>Der Worker, der trainiert und anwendet, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the worker&apos;s package of version {version} that fits this machine, in the folder that holds it.</source>
        <extracomment>machine.worker-missing.remedy</extracomment>
        <translation>Installieren Sie das Paket des Workers in der Version {version}, das zu diesem Rechner passt, in dem Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>The worker {program} does not start; the last it said was: {message}</source>
        <extracomment>machine.worker-does-not-start</extracomment>
        <translation>Der Worker {program} startet nicht; zuletzt sagte er: {message}</translation>
    </message>
    <message>
        <source>Install the worker&apos;s package of version {version} again; if it still does not start, report what it says.</source>
        <extracomment>machine.worker-does-not-start.remedy</extracomment>
        <translation>Installieren Sie das Paket des Workers in der Version {version} noch einmal; startet er dann immer noch nicht, melden Sie, was er sagt.</translation>
    </message>
    <message>
        <source>The worker {program} gave no answer within {seconds} seconds; the usual cause is an NVIDIA driver that hangs.</source>
        <extracomment>machine.worker-silent</extracomment>
        <translation>Der Worker {program} antwortete nicht innerhalb von {seconds} Sekunden; meist hängt der NVIDIA-Treiber.</translation>
    </message>
    <message>
        <source>Restart the computer; if it happens again, install the NVIDIA driver again, or use the package counterpart-worker-cpu.</source>
        <extracomment>machine.worker-silent.remedy</extracomment>
        <translation>Starten Sie den Rechner neu; geschieht es wieder, installieren Sie den NVIDIA-Treiber noch einmal, oder nehmen Sie das Paket counterpart-worker-cpu.</translation>
    </message>
    <message>
        <source>The worker {program} answered something that this version of Counterpart does not understand.</source>
        <extracomment>machine.worker-unreadable</extracomment>
        <translation>Der Worker {program} antwortete etwas, was diese Version von Counterpart nicht versteht.</translation>
    </message>
    <message>
        <source>Install the worker&apos;s package of version {version}.</source>
        <extracomment>machine.worker-unreadable.remedy</extracomment>
        <translation>Installieren Sie das Paket des Workers in der Version {version}.</translation>
    </message>
    <message>
        <source>The worker has version {worker}, but this program {version}.</source>
        <extracomment>machine.versions-differ</extracomment>
        <translation>Der Worker hat die Version {worker}, dieses Programm aber {version}.</translation>
    </message>
    <message>
        <source>Install both packages in the same version.</source>
        <extracomment>machine.versions-differ.remedy</extracomment>
        <translation>Installieren Sie beide Pakete in derselben Version.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU, so trainings run on the CPU, which takes many times longer.</source>
        <extracomment>machine.no-gpu</extracomment>
        <translation>Es gibt keine NVIDIA-GPU, daher wird auf der CPU trainiert, was um ein Vielfaches länger dauert.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the preset &quot;quick&quot; of each method is made for the CPU.</source>
        <extracomment>machine.no-gpu.remedy</extracomment>
        <translation>Es ist nichts zu tun: Die Voreinstellung „quick“ jeder Methode ist für die CPU gemacht.</translation>
    </message>
    <message>
        <source>{gpu} is built in, but no NVIDIA driver is loaded, so trainings run on the CPU.</source>
        <extracomment>machine.no-driver</extracomment>
        <translation>{gpu} ist eingebaut, aber kein NVIDIA-Treiber ist geladen, daher wird auf der CPU trainiert.</translation>
    </message>
    <message>
        <source>Install the NVIDIA driver {minimum} or newer, from your distribution or from NVIDIA, then restart the computer.</source>
        <extracomment>machine.no-driver.remedy</extracomment>
        <translation>Installieren Sie den NVIDIA-Treiber {minimum} oder neuer, von Ihrer Distribution oder von NVIDIA, und starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>{gpu} is run by the kernel driver {driver}, with which nothing can be computed, so trainings run on the CPU.</source>
        <extracomment>machine.other-driver</extracomment>
        <translation>{gpu} wird vom Kerneltreiber {driver} betrieben, mit dem sich nicht rechnen lässt, daher wird auf der CPU trainiert.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is {found}, but CUDA 13 needs {minimum} or newer, so trainings run on the CPU.</source>
        <extracomment>machine.driver-too-old</extracomment>
        <translation>Der NVIDIA-Treiber ist {found}, CUDA 13 braucht aber {minimum} oder neuer, daher wird auf der CPU trainiert.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver to {minimum} or newer, then restart the computer.</source>
        <extracomment>machine.driver-too-old.remedy</extracomment>
        <translation>Bringen Sie den NVIDIA-Treiber auf {minimum} oder neuer und starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>The NVIDIA driver that runs is {loaded}, the one that is installed {installed}: it was updated and not restarted since.</source>
        <extracomment>machine.driver-half-updated</extracomment>
        <translation>Der laufende NVIDIA-Treiber ist {loaded}, der installierte {installed}: Er wurde erneuert und seitdem nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <extracomment>machine.driver-half-updated.remedy</extracomment>
        <translation>Starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>The NVIDIA driver {loaded} is loaded, but its library libcuda was not found, so trainings run on the CPU.</source>
        <extracomment>machine.no-driver-library</extracomment>
        <translation>Der NVIDIA-Treiber {loaded} ist geladen, seine Bibliothek libcuda wurde aber nicht gefunden, daher wird auf der CPU trainiert.</translation>
    </message>
    <message>
        <source>Install the driver&apos;s library for computing, in the version of the driver.</source>
        <extracomment>machine.no-driver-library.remedy</extracomment>
        <translation>Installieren Sie die Bibliothek des Treibers zum Rechnen, in der Version des Treibers.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is loaded, but the files /dev/nvidia0 and /dev/nvidiactl are missing, so trainings run on the CPU.</source>
        <extracomment>machine.no-device-files</extracomment>
        <translation>Der NVIDIA-Treiber ist geladen, aber die Dateien /dev/nvidia0 und /dev/nvidiactl fehlen, daher wird auf der CPU trainiert.</translation>
    </message>
    <message>
        <source>Let the driver make them; in a container, hand the GPU over to it when it is started.</source>
        <extracomment>machine.no-device-files.remedy</extracomment>
        <translation>Lassen Sie den Treiber sie anlegen; in einem Container geben Sie ihm die GPU beim Start mit.</translation>
    </message>
    <message>
        <source>This user may not use {file}, so trainings run on the CPU.</source>
        <extracomment>machine.device-forbidden</extracomment>
        <translation>Dieser Benutzer darf {file} nicht benutzen, daher wird auf der CPU trainiert.</translation>
    </message>
    <message>
        <source>Put the user into the groups that own the GPU, then log out and in again.</source>
        <extracomment>machine.device-forbidden.remedy</extracomment>
        <translation>Nehmen Sie den Benutzer in die Gruppen auf, denen die GPU gehört; dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Only the worker for the CPU is installed, so {gpu} is not used.</source>
        <extracomment>machine.cpu-worker-only</extracomment>
        <translation>Nur der Worker für die CPU ist installiert, daher wird {gpu} nicht benutzt.</translation>
    </message>
    <message>
        <source>Install the worker for CUDA, in the folder that holds its package.</source>
        <extracomment>machine.cpu-worker-only.remedy</extracomment>
        <translation>Installieren Sie den Worker für CUDA, in dem Ordner, in dem sein Paket liegt.</translation>
    </message>
    <message>
        <source>The worker does not see {gpu}, so trainings run on the CPU.</source>
        <extracomment>machine.gpu-unseen</extracomment>
        <translation>Der Worker sieht {gpu} nicht, daher wird auf der CPU trainiert.</translation>
    </message>
    <message>
        <source>Check that CUDA_VISIBLE_DEVICES hides no GPU, and that nvidia-smi lists it; restarting the computer often helps.</source>
        <extracomment>machine.gpu-unseen.remedy</extracomment>
        <translation>Prüfen Sie, ob CUDA_VISIBLE_DEVICES keine GPU verbirgt und ob nvidia-smi sie nennt; oft hilft ein Neustart des Rechners.</translation>
    </message>
    <message>
        <source>CUDA cannot use {gpu}, so trainings run on the CPU; it says: {problem}</source>
        <extracomment>machine.gpu-unusable</extracomment>
        <translation>CUDA kann {gpu} nicht benutzen, daher wird auf der CPU trainiert; es sagt: {problem}</translation>
    </message>
    <message>
        <source>Check that nvidia-smi lists the GPU; restarting the computer often helps, otherwise install the NVIDIA driver again.</source>
        <extracomment>machine.gpu-unusable.remedy</extracomment>
        <translation>Prüfen Sie, ob nvidia-smi die GPU nennt; oft hilft ein Neustart des Rechners, sonst installieren Sie den NVIDIA-Treiber noch einmal.</translation>
    </message>
    <message>
        <source>{gpu} ({device}) has the compute capability {capability}, but the worker needs {minimum} or newer.</source>
        <extracomment>machine.gpu-too-old</extracomment>
        <translation>{gpu} ({device}) hat die Compute Capability {capability}, der Worker braucht aber {minimum} oder neuer.</translation>
    </message>
    <message>
        <source>Nothing can be done about this GPU; choose another device for trainings, for example cpu.</source>
        <extracomment>machine.gpu-too-old.remedy</extracomment>
        <translation>An dieser GPU lässt sich nichts ändern; wählen Sie zum Trainieren ein anderes Gerät, zum Beispiel cpu.</translation>
    </message>
    <message>
        <source>The processor {model} lacks AVX2, for which LibTorch is made: the worker may stop, or be many times slower.</source>
        <extracomment>machine.no-avx2</extracomment>
        <translation>Dem Prozessor {model} fehlt AVX2, wofür LibTorch gemacht ist: Der Worker bricht womöglich ab oder ist um ein Vielfaches langsamer.</translation>
    </message>
    <message>
        <source>Use a computer with a newer processor: Intel&apos;s have AVX2 since 2013, AMD&apos;s since 2015; a virtual machine must pass it on.</source>
        <extracomment>machine.no-avx2.remedy</extracomment>
        <translation>Nehmen Sie einen Rechner mit neuerem Prozessor: Intels haben AVX2 seit 2013, AMDs seit 2015; eine virtuelle Maschine muss es durchreichen.</translation>
    </message>
    <message>
        <source>The processor {model} has no AMX, so trainings on the CPU compute in float32 instead of bf16.</source>
        <extracomment>machine.no-amx</extracomment>
        <translation>Der Prozessor {model} hat kein AMX, daher rechnen Trainings auf der CPU in float32 statt in bf16.</translation>
    </message>
    <message>
        <source>Nothing has to be done: results are the same, only slower.</source>
        <extracomment>machine.no-amx.remedy</extracomment>
        <translation>Es ist nichts zu tun: Die Ergebnisse sind dieselben, nur langsamer.</translation>
    </message>
    <message>
        <source>This machine has {total} of memory; {needed} are advisable.</source>
        <extracomment>machine.memory-small</extracomment>
        <translation>Dieser Rechner hat {total} Speicher; ratsam sind {needed}.</translation>
    </message>
    <message>
        <source>Close other programs while training, and choose the preset &quot;quick&quot; or a smaller batch size.</source>
        <extracomment>machine.memory-small.remedy</extracomment>
        <translation>Schließen Sie beim Trainieren andere Programme, und wählen Sie die Voreinstellung „quick“ oder eine kleinere Batchgröße.</translation>
    </message>
    <message>
        <source>Only {available} of memory are free; a worker takes {needed}.</source>
        <extracomment>machine.memory-taken</extracomment>
        <translation>Nur {available} Speicher sind frei; ein Worker nimmt {needed}.</translation>
    </message>
    <message>
        <source>Close other programs while training.</source>
        <extracomment>machine.memory-taken.remedy</extracomment>
        <translation>Schließen Sie beim Trainieren andere Programme.</translation>
    </message>
    <message>
        <source>The self-test of {device} failed: &quot;{check}&quot; differs by {difference}, and {tolerance} is allowed.</source>
        <extracomment>machine.selftest-failed</extracomment>
        <translation>Der Selbsttest von {device} ist durchgefallen: „{check}“ weicht um {difference} ab, erlaubt ist {tolerance}.</translation>
    </message>
    <message>
        <source>Do not trust what {device} computes; update the NVIDIA driver, restart, and run the self-test again, or choose another device.</source>
        <extracomment>machine.selftest-failed.remedy</extracomment>
        <translation>Trauen Sie nicht, was {device} rechnet; erneuern Sie den NVIDIA-Treiber, starten Sie neu und wiederholen Sie den Selbsttest, oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The self-test of {device} failed: &quot;{check}&quot; gave something that is not a number.</source>
        <extracomment>machine.selftest-no-number</extracomment>
        <translation>Der Selbsttest von {device} ist durchgefallen: „{check}“ ergab etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>The self-test of {device} came to no result; the last it said was: {message}</source>
        <extracomment>machine.selftest-broken</extracomment>
        <translation>Der Selbsttest von {device} kam zu keinem Ergebnis; zuletzt sagte er: {message}</translation>
    </message>
    <message>
        <source>Restart the computer and run it again; if it happens again, report what it says.</source>
        <extracomment>machine.selftest-broken.remedy</extracomment>
        <translation>Starten Sie den Rechner neu und wiederholen Sie ihn; geschieht es wieder, melden Sie, was er sagt.</translation>
    </message>
    <message>
        <source>The self-test of {device} gave no answer within {seconds} seconds; the usual cause is a driver that hangs.</source>
        <extracomment>machine.selftest-silent</extracomment>
        <translation>Der Selbsttest von {device} antwortete nicht innerhalb von {seconds} Sekunden; meist hängt ein Treiber.</translation>
    </message>
    <message>
        <source>Restart the computer and run it again; if it happens again, install the NVIDIA driver again.</source>
        <extracomment>machine.selftest-silent.remedy</extracomment>
        <translation>Starten Sie den Rechner neu und wiederholen Sie ihn; geschieht es wieder, installieren Sie den NVIDIA-Treiber noch einmal.</translation>
    </message>
    <message>
        <source>The workspace {path} can be looked at, but this user may not write there, so nothing can be prepared or trained in it.</source>
        <extracomment>machine.workspace-read-only</extracomment>
        <translation>Der Arbeitsbereich {path} lässt sich ansehen, aber dieser Benutzer darf dort nicht schreiben, daher lässt sich darin nichts vorbereiten oder trainieren.</translation>
    </message>
    <message>
        <source>Ask its owner for permission to write, or make a workspace of your own.</source>
        <extracomment>machine.workspace-read-only.remedy</extracomment>
        <translation>Bitten Sie den Besitzer um das Recht zu schreiben, oder legen Sie einen eigenen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>{free} are free where the workspace {path} lies; {needed} are advisable.</source>
        <extracomment>machine.workspace-disk-small</extracomment>
        <translation>Wo der Arbeitsbereich {path} liegt, sind {free} frei; ratsam sind {needed}.</translation>
    </message>
    <message>
        <source>Free some space, or make a workspace on a larger disk: a prepared data set of 600 scans takes about {prepared}, a run up to {run}.</source>
        <extracomment>machine.workspace-disk-small.remedy</extracomment>
        <translation>Schaffen Sie Platz, oder legen Sie einen Arbeitsbereich auf einer größeren Festplatte an: Ein vorbereiteter Datensatz mit 600 Scans nimmt etwa {prepared}, ein Lauf bis zu {run}.</translation>
    </message>
    <message>
        <source>The workspace {path} lies on a network share.</source>
        <extracomment>machine.workspace-on-network</extracomment>
        <translation>Der Arbeitsbereich {path} liegt auf einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Nothing has to be done; a workspace on a disk of this machine is faster.</source>
        <extracomment>machine.workspace-on-network.remedy</extracomment>
        <translation>Es ist nichts zu tun; ein Arbeitsbereich auf einer Festplatte dieses Rechners ist schneller.</translation>
    </message>
    <message>
        <source>Only {free} are free where the home folder lies; {needed} are advisable.</source>
        <extracomment>machine.home-disk-small</extracomment>
        <translation>Wo der persönliche Ordner liegt, sind nur {free} frei; ratsam sind {needed}.</translation>
    </message>
    <message>
        <source>Free some space, or settings cannot be kept.</source>
        <extracomment>machine.home-disk-small.remedy</extracomment>
        <translation>Schaffen Sie Platz, sonst lassen sich Einstellungen nicht behalten.</translation>
    </message>
    <message>
        <source>Only {free} are free for temporary files, in {path}; {needed} are advisable.</source>
        <extracomment>machine.temporary-disk-small</extracomment>
        <translation>Für temporäre Dateien sind in {path} nur {free} frei; ratsam sind {needed}.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder in the variable TMPDIR.</source>
        <extracomment>machine.temporary-disk-small.remedy</extracomment>
        <translation>Schaffen Sie dort Platz, oder nennen Sie in der Variable TMPDIR einen anderen Ordner.</translation>
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
        <translation>Folds</translation>
    </message>
    <message>
        <source>Sweep over a parameter</source>
        <translation>Reihe über einen Parameter</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Anzahl der Folds</translation>
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
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>This method trains nothing, so folds would all be the same.</source>
        <translation>Diese Methode trainiert nichts; alle Folds wären gleich.</translation>
    </message>
    <message>
        <source>Each healthy person who is not tested validates in one fold and trains in the others; diseased validation and test cases stay the same.</source>
        <translation>Jede gesunde Person, die nicht getestet wird, validiert in einem Fold und trainiert in den anderen; kranke Validierungs- und Testfälle bleiben dieselben.</translation>
    </message>
    <message>
        <source>Only inference reads this parameter: one training serves all values.</source>
        <translation>Nur die Inferenz liest diesen Parameter: Ein Training genügt für alle Werte.</translation>
    </message>
    <message>
        <source>0.1, 0.2</source>
        <comment>values of a sweep; with a decimal comma use semicolons</comment>
        <translation>0,1; 0,2</translation>
    </message>
    <message>
        <source>A run for every value: 1, 2. Lists and decimal commas stand between semicolons: 250; 250, 500.</source>
        <translation>Ein Lauf je Wert: 1, 2. Listen und Zahlen mit Dezimalkomma stehen zwischen Semikolons: 0,1; 0,2.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
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
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
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
        <translation>Automatisch erkennen</translation>
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
            <numerusform>%n mit Referenz</numerusform>
            <numerusform>%n mit Referenz</numerusform>
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
        <translation>Referenz</translation>
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
    <name>ImportWay</name>
    <message>
        <source>Folder of scans</source>
        <translation>Ordner mit Aufnahmen</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Wohin der Arbeitsbereich kommt</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>You will see what was recognised before anything is taken in. The scans stay where they are and are never changed.</source>
        <translation>Sie sehen, was erkannt wurde, bevor etwas aufgenommen wird. Die Aufnahmen bleiben, wo sie sind, und werden nie geändert.</translation>
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
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
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
        <translation>Wählen Sie einen Auftrag</translation>
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
        <translation>Klicken Sie ein Feld an und drücken Sie die gewünschte Taste. Die Wahl gilt sofort und bleibt.</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle zurücksetzen</translation>
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
        <translation>Zurück zu: %1</translation>
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
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Make the simulated cohort</source>
        <translation>Simulierte Kohorte erstellen</translation>
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
        <translation>Referenz zeigen oder verbergen</translation>
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
    <name>MachinePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu ansehen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>For a bug report: without your name and the computer&apos;s</source>
        <translation>Für einen Fehlerbericht: ohne Ihren Namen und den des Rechners</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Copied: what is known of this machine, without your name and the computer&apos;s.</source>
        <translation>Kopiert: was über diesen Rechner bekannt ist, ohne Ihren Namen und den des Rechners.</translation>
    </message>
    <message>
        <source>Asking the system and the worker…</source>
        <translation>System und Worker werden befragt…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>MachineView</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu ansehen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
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
        <source>Open it again now</source>
        <translation>Jetzt neu öffnen</translation>
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
    <name>Metrics</name>
    <message>
        <source>AUPRC</source>
        <extracomment>auprc: name of the metric</extracomment>
        <translation>AUPRC</translation>
    </message>
    <message>
        <source>Average precision over all voxels of the volume, background included; equal scores are one threshold.</source>
        <extracomment>auprc: help</extracomment>
        <translation>Mittlere Präzision (Average Precision) über alle Voxel des Volumens, Hintergrund eingeschlossen; gleiche Werte sind ein Schwellenwert.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <extracomment>auroc: name of the metric</extracomment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Area under the ROC curve over all voxels; background makes it look good.</source>
        <extracomment>auroc: help</extracomment>
        <translation>Fläche unter der ROC-Kurve über alle Voxel; der Hintergrund lässt sie gut aussehen.</translation>
    </message>
    <message>
        <source>Dice</source>
        <extracomment>dice: name of the metric</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Overlap 2TP/(2TP+FP+FN) of the thresholded map with the truth; undefined without truth.</source>
        <extracomment>dice: help</extracomment>
        <translation>Überlappung 2TP/(2TP+FP+FN) der Karte über dem Schwellenwert mit der Referenz; ohne Referenz nicht bestimmt.</translation>
    </message>
    <message>
        <source>Best Dice (oracle)</source>
        <extracomment>oracle_dice: name of the metric</extracomment>
        <translation>Bester Dice (Orakel)</translation>
    </message>
    <message>
        <source>Best Dice over all thresholds, chosen case by case with the test labels: an upper bound.</source>
        <extracomment>oracle_dice: help</extracomment>
        <translation>Bester Dice über alle Schwellenwerte, Fall für Fall anhand der Referenz der Testfälle gewählt: eine obere Schranke.</translation>
    </message>
    <message>
        <source>AUPRC (trapezoid)</source>
        <extracomment>auprc_trapezoid: name of the metric</extracomment>
        <translation>AUPRC (Trapez)</translation>
    </message>
    <message>
        <source>Area under the linearly joined precision-recall points; another number than AUPRC.</source>
        <extracomment>auprc_trapezoid: help</extracomment>
        <translation>Fläche unter den geradlinig verbundenen Punkten aus Präzision und Sensitivität; eine andere Zahl als AUPRC.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>sensitivity: name of the metric</extracomment>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Share of the lesion&apos;s voxels that was found.</source>
        <extracomment>sensitivity: help</extracomment>
        <translation>Anteil der Voxel der Läsion, der gefunden wurde.</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>precision: name of the metric</extracomment>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Share of the found voxels that are lesion.</source>
        <extracomment>precision: help</extracomment>
        <translation>Anteil der gefundenen Voxel, der zur Läsion gehört.</translation>
    </message>
    <message>
        <source>ASSD</source>
        <extracomment>assd_mm: name of the metric</extracomment>
        <translation>ASSD</translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>assd_mm: unit</extracomment>
        <translation>mm</translation>
    </message>
    <message>
        <source>Mean of the two directed mean surface distances (MedPy&apos;s flavour).</source>
        <extracomment>assd_mm: help</extracomment>
        <translation>Mittel der beiden gerichteten mittleren Oberflächenabstände (wie in MedPy).</translation>
    </message>
    <message>
        <source>HD95</source>
        <extracomment>hd95_mm: name of the metric</extracomment>
        <translation>HD95</translation>
    </message>
    <message>
        <source>95th percentile of the pooled surface distances of both directions (MedPy&apos;s flavour).</source>
        <extracomment>hd95_mm: help</extracomment>
        <translation>95. Perzentil der vereinigten Oberflächenabstände beider Richtungen (wie in MedPy).</translation>
    </message>
    <message>
        <source>ℓ1</source>
        <extracomment>l1: name of the metric</extracomment>
        <translation>ℓ1</translation>
    </message>
    <message>
        <source>Mean absolute difference of input and reconstruction over the whole grid, before any masking.</source>
        <extracomment>l1: help</extracomment>
        <translation>Mittlere absolute Differenz von Eingabe und Rekonstruktion über das ganze Gitter, vor jeder Maskierung.</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <extracomment>anomaly_score: name of the metric</extracomment>
        <translation>Anomaliewert</translation>
    </message>
    <message>
        <source>Mean of the processed map inside the brain mask.</source>
        <extracomment>anomaly_score: help</extracomment>
        <translation>Mittel der bearbeiteten Karte innerhalb der Hirnmaske.</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <extracomment>prevalence: name of the metric</extracomment>
        <translation>Prävalenz</translation>
    </message>
    <message>
        <source>Share of lesion voxels in the volume: the AUPRC of a map that knows nothing.</source>
        <extracomment>prevalence: help</extracomment>
        <translation>Anteil der Läsionsvoxel am Volumen: die AUPRC einer Karte, die nichts weiß.</translation>
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
        <source>Open this address, for example library?dataset=ixi</source>
        <translation>Diese Adresse öffnen, zum Beispiel library?dataset=ixi</translation>
    </message>
    <message>
        <source>dark, light or system</source>
        <translation>dark, light oder system</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit</source>
        <translation>Ein Bild des Fensters schreiben und beenden</translation>
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
        <source>The workspace&apos;s folder, or the counterpart.sqlite in it</source>
        <translation>Ordner des Arbeitsbereichs oder die counterpart.sqlite darin</translation>
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
        <translation>Eingabe mit dem Umriss der Referenz</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Referenz</translation>
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
        <translation>Diese Methode erzeugt kein Gegenstück</translation>
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
        <translation>Keine Referenz bekannt</translation>
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
        <translation>Herkunft der Vorgabe: %1</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>The values the paper states</source>
        <translation>Die Werte, die die Publikation nennt</translation>
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
        <translation>Zurück zum Wert der Voreinstellung</translation>
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
    <name>PlaceLine</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, from / or ~ on.</source>
        <translation>Geben Sie den ganzen Pfad eines Ordners an, ab / oder ~.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a file of this name; choose a folder.</source>
        <translation>Hier liegt eine Datei dieses Namens; wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>This folder holds other things; choose a new or an empty one.</source>
        <translation>In diesem Ordner liegt anderes; wählen Sie einen neuen oder leeren.</translation>
    </message>
    <message>
        <source>You may not write there; choose another folder.</source>
        <translation>Dort dürfen Sie nicht schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This workspace is there already and will be gone on with.</source>
        <translation>Diesen Arbeitsbereich gibt es schon; er wird fortgesetzt.</translation>
    </message>
    <message>
        <source>A new workspace; %1 are free there.</source>
        <translation>Ein neuer Arbeitsbereich; dort sind %1 frei.</translation>
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
        <translation>Methoden lernen aus Aufnahmen auf einem gemeinsamen Gitter mit einer gemeinsamen Skalierung. Hier durchläuft ein Datensatz eine veröffentlichte Vorbereitung, Schritt für Schritt. Am Anfang steht ein Datensatz in der Bibliothek.</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
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
        <translation>Kohorte erstellen</translation>
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
        <translation>Kohorte „%1“ erstellen</translation>
    </message>
    <message>
        <source>Making the cohort “%1”; it can then be chosen in Train.</source>
        <translation>Die Kohorte „%1“ wird erstellt; danach kann sie unter Training gewählt werden.</translation>
    </message>
</context>
<context>
    <name>ProbePictures</name>
    <message>
        <source>Probes: input, reconstruction and map of fixed cases</source>
        <translation>Proben: Eingabe, Rekonstruktion und Karte fester Fälle</translation>
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
        <translation>Rekonstruktion</translation>
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
        <translation>Rekonstruktionen einiger fester Fälle erscheinen hier, während der Lauf trainiert.</translation>
    </message>
    <message>
        <source>Choose a run.</source>
        <translation>Wählen Sie einen Lauf.</translation>
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
        <translation>Exportieren</translation>
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
        <translation>Metrik</translation>
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
        <translation>Wie veröffentlicht, auf anderen Daten und aus anderen Trainings: zur Orientierung, nicht zum direkten Vergleich mit den Zahlen darüber.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Plot of the sweep as PNG or PDF…</source>
        <translation>Bild der Reihe als PNG oder PDF…</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions.</source>
        <translation>%1 kann nicht geschrieben werden; prüfen Sie die Rechte des Ordners.</translation>
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
        <translation>Wählen Sie eine Methode.</translation>
    </message>
    <message>
        <source>There is no cohort to train on yet. Prepare a data set and make a cohort of it first.</source>
        <translation>Es gibt noch keine Kohorte zum Trainieren. Bereiten Sie zuerst einen Datensatz vor und erstellen Sie daraus eine Kohorte.</translation>
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
        <translation>Nennen Sie ein Gerät, oder auto.</translation>
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
        <translation>Die Kohorte hat keine Testfälle: Es wird keine Werte geben.</translation>
    </message>
    <message>
        <source>The cohort has no validation cases: no threshold can be chosen, so no Dice.</source>
        <translation>Die Kohorte hat keine Validierungsfälle: Es lässt sich kein Schwellenwert wählen, also gibt es keinen Dice.</translation>
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
        <translation>Inferenz und Bewertung</translation>
    </message>
    <message>
        <source>train, infer and score</source>
        <translation>Training, Inferenz und Bewertung</translation>
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
        <translation> von %1 auf „%2“: %3 nach „%4“.</translation>
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
        <translation>Experiment</translation>
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
        <translation>%1 Folds</translation>
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
        <translation>einer ist fehlgeschlagen</translation>
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
        <translation>Voreinstellung</translation>
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
        <translation>Nur was von der Voreinstellung abweicht</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Machine and checkpoints</source>
        <translation>Rechner und Checkpoints</translation>
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
        <translation>Einen Checkpoint schreiben und warten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from the checkpoint</source>
        <translation>Ab dem Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Give the run up; it can be taken up again</source>
        <translation>Den Lauf abbrechen; er kann wieder aufgenommen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Queue it once more; it goes on from its checkpoint</source>
        <translation>Noch einmal einreihen; er setzt bei seinem Checkpoint fort</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Abwandeln…</translation>
    </message>
    <message>
        <source>A new run with these settings, to be changed first</source>
        <translation>Ein neuer Lauf mit diesen Einstellungen, die vorher geändert werden können</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>See its reconstructions and maps beside other methods</source>
        <translation>Seine Rekonstruktionen und Karten neben anderen Methoden sehen</translation>
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
        <translation>Voreinstellung %1</translation>
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
        <translation>Inferenz</translation>
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
        <translation>Alles wie in der Voreinstellung.</translation>
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
        <translation>Bester Checkpoint</translation>
    </message>
    <message>
        <source>Newest checkpoint</source>
        <translation>Neuester Checkpoint</translation>
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
        <translation>Fold %1 von %2</translation>
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
        <translation>mit Referenz</translation>
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
        <translation>Referenz</translation>
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
        <translation>Qualität</translation>
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
        <translation>Qualität</translation>
    </message>
    <message>
        <source>From the header</source>
        <translation>Aus dem Header</translation>
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
        <translation>keine; wird bei der Vorbereitung geschätzt</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Referenz</translation>
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
        <translation>Beim Schwellenwert des Protokolls</translation>
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
        <translation>Schwellenwert in Vielfachen des gesunden 99-%-Quantils</translation>
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
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic window (A)</source>
        <translation>Automatische Fensterung (A)</translation>
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
        <translation>Für diese Karte hat das Protokoll keinen Schwellenwert gewählt: Es hat diese Methode nicht bewertet, oder die bewertete Karte ist für diesen Fall nicht aufbewahrt.</translation>
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
    <name>SelfTestCard</name>
    <message>
        <source>Run the self-test</source>
        <translation>Selbsttest starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 wird getestet…</translation>
    </message>
    <message>
        <source>It needs a worker that starts.</source>
        <translation>Dazu muss ein Worker da sein, der startet.</translation>
    </message>
    <message>
        <source>Computes small networks and the program&apos;s own kernels on each GPU, or on the CPU where there is none, and compares the results. It takes some seconds.</source>
        <translation>Rechnet kleine Netze und die eigenen Kernel des Programms auf jeder GPU, oder auf der CPU, wo es keine gibt, und vergleicht die Ergebnisse. Das dauert einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>SimulatePanel</name>
    <message>
        <source>Also prepare it and make a cohort, ready to train</source>
        <translation>Auch vorbereiten und eine Kohorte erstellen, fertig zum Trainieren</translation>
    </message>
    <message>
        <source>Make the cohort</source>
        <translation>Kohorte erstellen</translation>
    </message>
    <message>
        <source>Make the simulated cohort</source>
        <translation>Simulierte Kohorte erstellen</translation>
    </message>
    <message>
        <source>Healthy and diseased subjects, made from measured tissue maps by deformation, the contrast&apos;s signal equation, bias field and noise, with an exact lesion mask. Good for trying methods and this program out; everything made from it is marked as simulated.</source>
        <translation>Gesunde und kranke Personen, aus gemessenen Gewebekarten erzeugt durch Verformung, die Signalgleichung des Kontrasts, Bias-Feld und Rauschen, mit genauer Läsionsmaske. Gut, um Methoden und dieses Programm auszuprobieren; alles, was daraus entsteht, ist als simuliert gekennzeichnet.</translation>
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
        <translation>Kohorte „%1“ erstellen</translation>
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
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Every scan beside its healthy counterpart</source>
        <translation>Jede Aufnahme neben ihrem gesunden Gegenstück</translation>
    </message>
    <message>
        <source>Counterpart trains the published methods of unsupervised anomaly detection on brain MRI of healthy people, and shows where another scan departs from what they have learnt to expect. Methods stand side by side, slice by slice and in numbers, with the published scores beside yours.</source>
        <translation>Counterpart trainiert die veröffentlichten Methoden der unüberwachten Anomalieerkennung an MRT-Aufnahmen gesunder Gehirne und zeigt, wo eine andere Aufnahme von dem abweicht, was sie zu erwarten gelernt haben. Die Methoden stehen nebeneinander, Schicht für Schicht und in Zahlen, mit den veröffentlichten Werten neben Ihren.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Simulated people, healthy and with lesions: watch methods train and compare them. Needs no data of yours.</source>
        <translation>Simulierte Personen, gesund und mit Läsionen: Sehen Sie Methoden beim Training zu und vergleichen Sie sie. Eigene Daten sind nicht nötig.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>NIfTI, MetaImage or NRRD in any usual layout. Choose the folder, or drop it on this window.</source>
        <translation>NIfTI, MetaImage oder NRRD in jedem üblichen Aufbau. Wählen Sie den Ordner, oder ziehen Sie ihn auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Go on where you or a colleague left off. Jobs have gone on meanwhile.</source>
        <translation>Machen Sie weiter, wo Sie oder Kollegen aufgehört haben. Aufträge sind inzwischen weitergelaufen.</translation>
    </message>
    <message>
        <source>Make an empty workspace…</source>
        <translation>Leeren Arbeitsbereich anlegen…</translation>
    </message>
    <message>
        <source>A folder for the new workspace</source>
        <translation>Ein Ordner für den neuen Arbeitsbereich</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>What this computer has, and what is missing for training</source>
        <translation>Was dieser Rechner hat und was zum Trainieren fehlt</translation>
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
        <translation>Punkte: Mittel der Mittelwerte der Folds oder Startwerte; Balken: deren Standardabweichung (Grundgesamtheit).</translation>
    </message>
    <message>
        <source>Choosing the best value here would use the test cases: for a study, not for a setting.</source>
        <translation>Wer hier den besten Wert wählt, benutzt die Testfälle: gut für eine Studie, nicht für eine Einstellung.</translation>
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
        <translation>Hier lernen Methoden, wie gesunde Gehirne aussehen: Wählen Sie eine, dazu Kohorte und Startwerte, und sehen Sie dem Verlust und den Rekonstruktionen zu, während sie im Hintergrund trainiert. Läufe gehen weiter, wenn das Fenster geschlossen ist.</translation>
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
    <name>Words</name>
    <message>
        <source>data set</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>experiment</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>cohort</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>scan</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>brain mask</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Hirnmaske</translation>
    </message>
    <message>
        <source>lesion mask</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Läsionsmaske</translation>
    </message>
    <message>
        <source>truth</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of its choices</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>eine der Möglichkeiten</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>whole numbers with commas between them</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>ganze Zahlen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>starting it</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>pausing it</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>continuing it</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>cancelling it</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>trying it again</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>noch ein Versuch</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>committed twice</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>zweimal abgeschlossen</translation>
    </message>
    <message>
        <source>its content is not of that format</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>der Inhalt hat nicht dieses Format</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>no permission to write</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>keine Schreibberechtigung</translation>
    </message>
    <message>
        <source>no positive voxel lies inside the mask</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>innerhalb der Maske liegt kein positives Voxel</translation>
    </message>
    <message>
        <source>not a file</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>nothing of a head&apos;s size stands out</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>nichts von der Größe eines Kopfes hebt sich ab</translation>
    </message>
    <message>
        <source>one frame expected</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>es wird ein einzelnes Volumen erwartet</translation>
    </message>
    <message>
        <source>opened for reading</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>seven maps are expected</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>sieben Karten werden erwartet</translation>
    </message>
    <message>
        <source>N4 bias field correction</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>N4-Bias-Korrektur</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>keine Leseberechtigung</translation>
    </message>
    <message>
        <source>it is not a NIfTI-1 file</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>keine NIfTI-1-Datei</translation>
    </message>
    <message>
        <source>it is compressed</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>it has the other byte order</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>andere Bytereihenfolge</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>its number of voxels cannot be</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>unmögliche Voxelzahl</translation>
    </message>
    <message>
        <source>it has no usable position in space</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>keine brauchbare Lage im Raum</translation>
    </message>
    <message>
        <source>its type of voxels is not supported</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>der Voxeltyp wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>der Inhalt ist nicht lesbar</translation>
    </message>
    <message>
        <source>it has not the size its header asks for</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>nicht so groß, wie der Header verlangt</translation>
    </message>
    <message>
        <source>it holds several volumes</source>
        <extracomment>stands in a sentence, often in parentheses</extracomment>
        <translation>enthält mehrere Volumen</translation>
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
        <translation>Fehlgeschlagen: %1. %2</translation>
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
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Make the simulated cohort</source>
        <translation>Simulierte Kohorte erstellen</translation>
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
    <message>
        <source>All jobs are done: the methods can be compared now.</source>
        <translation>Alle Aufträge sind fertig: Die Methoden lassen sich jetzt vergleichen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
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
        <translation>Axiale Schicht der größten Läsionsfläche, von den Füßen gesehen (die rechte Seite des Patienten ist links). Durchgezogener Umriss: Referenz. Gestrichelter Umriss: über dem Schwellenwert. Die Farben einer Kartenart sind für alle Fälle gleich, von gesundem Gewebe bestimmt.</translation>
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
        <translation>Referenz</translation>
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
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
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
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
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
        <translation>Kohorte „%1“ erstellen</translation>
    </message>
    <message>
        <source>Evaluate %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>Queue the runs of the demo</source>
        <translation>Läufe der Demo einreihen</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message>
        <source>Infer %1</source>
        <translation>Inferenz %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
</context>
<context>
    <name>counterpart::results</name>
    <message>
        <source>Oracle: sees the truth</source>
        <translation>Orakel: sieht die Referenz</translation>
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
        <translation>. Bester: p &lt; 0,05 gegen den Zweitbesten</translation>
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
        <translation>Metrik</translation>
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
        <translation>Schwellenwerte an den Validierungsfällen gewählt</translation>
    </message>
    <message>
        <source>thresholds: %1</source>
        <translation>Schwellenwerte: %1</translation>
    </message>
    <message>
        <source>simulated data</source>
        <translation>simulierte Daten</translation>
    </message>
    <message>
        <source>★ best, where the paired permutation test against the runner-up gives p &lt; 0.05; small numbers: 95 % bootstrap interval of the mean over cases.</source>
        <translation>★ bester, wo der gepaarte Permutationstest gegen den Zweitbesten p &lt; 0,05 ergibt; kleine Zahlen: 95-%-Bootstrap-Intervall des Mittels über die Fälle.</translation>
    </message>
    <message>
        <source>No run of the threshold method here yet: queue one to have a baseline.</source>
        <translation>Noch kein Lauf der Intensitätsschwelle hier: Reihen Sie einen ein, um eine Vergleichsgrundlage zu haben.</translation>
    </message>
    <message>
        <source>Left out: %1 older, or by another version of the protocol.</source>
        <translation>Weggelassen: %1 ältere oder nach einer anderen Fassung des Protokolls.</translation>
    </message>
    <message>
        <source>Mean of the folds&apos; means ± population standard deviation over the folds (%1)</source>
        <translation>Mittel der Mittelwerte der Folds ± Standardabweichung über die Folds (%1)</translation>
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
        <translation>Fold %1 von %2</translation>
    </message>
    <message>
        <source>%1 folds</source>
        <translation>%1 Folds</translation>
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
        <translation>Folds und Startwerte eines Experiments zählen als ein Lauf: Mittel ihrer Mittelwerte ± Standardabweichung (Grundgesamtheit); Fall für Fall ihr Mittel.</translation>
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
        <translation>Vorbereiten</translation>
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
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>counterpart::text</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>bf16 in hardware</source>
        <translation>bf16 in Hardware</translation>
    </message>
    <message>
        <source>too old for the worker</source>
        <translation>zu alt für den Worker</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1, not seen by the worker</source>
        <translation>%1, vom Worker nicht gesehen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Compute Capability</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>no NVIDIA GPU found</source>
        <translation>keine NVIDIA-GPU gefunden</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>keiner geladen</translation>
    </message>
    <message>
        <source>CUDA 13</source>
        <translation>CUDA 13</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>not supported: the driver must be %1 or newer</source>
        <translation>nicht unterstützt: der Treiber muss %1 oder neuer sein</translation>
    </message>
    <message>
        <source>for the CPU</source>
        <translation>für die CPU</translation>
    </message>
    <message>
        <source>for CUDA</source>
        <translation>für CUDA</translation>
    </message>
    <message>
        <source>for CUDA %1</source>
        <translation>für CUDA %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>none is installed</source>
        <translation>keiner installiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>CUDA of the driver</source>
        <translation>CUDA des Treibers</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Antwortet nach</translation>
    </message>
    <message>
        <source>Processor and memory</source>
        <translation>Prozessor und Speicher</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>%1, %2 threads</source>
        <translation>%1, %2 Threads</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>none of AVX2, AVX-512 and AMX bf16</source>
        <translation>keiner von AVX2, AVX-512 und AMX bf16</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>Rechnet in</translation>
    </message>
    <message>
        <source>bf16, in hardware</source>
        <translation>bf16, in Hardware</translation>
    </message>
    <message>
        <source>float32, without AMX</source>
        <translation>float32, ohne AMX</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Temporäre Dateien</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 frei von %2</translation>
    </message>
    <message>
        <source>network share</source>
        <translation>Netzlaufwerk</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>passed, differs by %1 of at most %2</source>
        <translation>bestanden, weicht um %1 von höchstens %2 ab</translation>
    </message>
    <message>
        <source>failed, differs by %1 of at most %2</source>
        <translation>durchgefallen, weicht um %1 von höchstens %2 ab</translation>
    </message>
    <message>
        <source>came to no result</source>
        <translation>kam zu keinem Ergebnis</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>bestanden in %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Nothing can be trained on this machine yet.</source>
        <translation>Auf diesem Rechner kann noch nichts trainiert werden.</translation>
    </message>
    <message>
        <source>Trainings run on the %1.</source>
        <translation>Trainiert wird auf der %1.</translation>
    </message>
    <message>
        <source>Trainings run on the CPU.</source>
        <translation>Trainiert wird auf der CPU.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>(user)</source>
        <translation>(Name)</translation>
    </message>
    <message>
        <source>(host)</source>
        <translation>(Rechner)</translation>
    </message>
</context>
<context>
    <name>counterpart::train</name>
    <message>
        <source>Stage “%1” begins, %2 steps</source>
        <translation>Abschnitt „%1“ beginnt, %2 Schritte</translation>
    </message>
    <message>
        <source>Probes reconstructed at step %1</source>
        <translation>Proben bei Schritt %1 rekonstruiert</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Warnung: </translation>
    </message>
    <message>
        <source>Inference finished, %1 cases</source>
        <translation>Inferenz fertig, %1 Fälle</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Training fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Best checkpoint so far at step %1</source>
        <translation>Bisher bester Checkpoint bei Schritt %1</translation>
    </message>
    <message>
        <source>Checkpoint at step %1</source>
        <translation>Checkpoint bei Schritt %1</translation>
    </message>
</context>
<context>
    <name>counterpart::views</name>
    <message>
        <source>%1 × %2 pixels, scale %3</source>
        <translation>%1 × %2 Pixel, Skalierung %3</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
</context>
</TS>
