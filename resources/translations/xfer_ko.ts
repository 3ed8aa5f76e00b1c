<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Xfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches your own computer to tell your own photos apart. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xfer is free software under the Apache License 2.0. It stands on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedPanel</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} px, its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut to the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all, fill the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slightly varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large it sees each photo. Half the side takes a quarter of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models look at squares. The Photos tab shows what this does to yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it goes through all training photos (epochs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos it looks at before it corrects itself (batch size).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it corrects itself each time. Automatic suits the chosen model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small shifts, flips and changes of light make more of few photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are not learned from: they decide which round is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are looked at once, at the very end, for an honest result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives the same shuffling, so a training can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature extraction has no rounds: it finds its own end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % are left to learn from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
    <message>
        <source>Waiting for the learning engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming photos: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackboneCard</name>
    <message>
        <source>Of ImageNet&apos;s 1,000 kinds of things it names {share} right. Your own classes are fewer, so the share is usually higher.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackboneChooser</name>
    <message>
        <source>Show all {count} models…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackboneDialog</name>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, for example “ResNet” or “phone”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters} million parameters, made for photos of {size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, licence {licence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Feature extraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stays as it is; a new last layer learns your classes. Quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, all layers adapt to your photos. Often better, takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with an empty model. Needs thousands of photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a download of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photos of all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is left out. Tick it to use its photos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Result for each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was taken for →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} of “{name}” recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} of “{name}” taken for “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every test photo was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running. Stop it and leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learned so far is kept, and you can use it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being named. Stop that and leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Files that are not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training goes on without them. Double-click one to see its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo to see it large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>How photos become square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the middle square is used. Right for most photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cut off; the rest of the square is filled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cut off, but round things become oval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPane</name>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo leaving out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the mouse wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo has such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop a folder here, with a subfolder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find out what is on single photos, drop them on the Predict tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo leaving out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Xfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next training decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Look again which photos are in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided into training and test already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} in {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model always starts from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Predict</name>
    <message>
        <source>Unsure, perhaps {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictHeader</name>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictPage</name>
    <message>
        <source>Choose photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, a hundred or a folder: each gets its name, and how sure that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos to learn from, train on them, and drop new photos here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on your photos first, then drop new photos here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture or photo files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictions.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in what you chose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionList</name>
    <message>
        <source>Named photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>This photo has no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} only: none of the classes stands out enough to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been learned so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends as soon as what was learned is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>likely {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {photos} test photos right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always guessing “{name}” would get {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at every photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took {total}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the validation photos recognised. It was stopped before the test photos were judged, so this is likely a little too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure: no photos were left to judge by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try it on new photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training left nothing that can name photos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Test result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong ones, surest first. Click a cell above to see its photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test photo was wrong. Click a cell above to see its photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}
“{label}” taken for “{other}”, {sure} sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Use for Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is learning right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result will be here when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come after a training, and a training needs photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train once, and you will see here how good it is and where it errs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training left nothing that can name photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict uses this one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report: this training did not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is learning right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}  ·  learned from {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the training of {when} with all that it learned? Your photos stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>used by Predict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Looking through the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Test accuracy {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the learning engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning engine could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping as soon as it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is about to begin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are about to be named…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the network&apos;s weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, step {number} of {stages}: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Something happened that Xfer was not prepared for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos and finished trainings are safe. Try again; if it happens again, copy the details and send them to the people who make Xfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging on the test photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the wrong folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a kind Xfer cannot read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Looking through your photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos to learn from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in which every class has a subfolder with its photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training was interrupted after round {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training was interrupted before its first round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the interrupted training and what it had learned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras weights (*.h5 *.hdf5 *.keras)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning engine could not be started. The log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folder is divided already, and is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided at the first training. It stays so: photos that were once learned from must never be used for a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the learning engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was learned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCharts</name>
    <message>
        <source>The chart begins when it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error (loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right: steps while the classes are learned, then rounds (epochs). The validation photos are those it never learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once Xfer learns, this shows how many photos it recognises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} was kept: after it, {share} of the photos it has never learned from were recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round of fine-tuning was better than what came before it ({share} of the photos it has never learned from), so that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} it recognises {share} of the photos it learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} the photos it has never learned from are recognised {share} of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {count} rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error should fall: the lower, the surer it is and the more right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On photos it has not seen, the error has been rising since {when}: from there on it learns its own photos by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error on photos it has not seen is {value} and still falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error on photos it has not seen is {value} and hardly changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each subfolder is a class, and Xfer learns to tell the classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ClassModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos of this class were judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the photos of this class, so many were recognised (recall).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it names this class, it is right so often (precision).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both in one (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harmonic mean of the two before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RunDelegate</name>
    <message>
        <source>used by Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The project “{name}” is about the photos in {photos}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the project of these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “{id}” has learned nothing yet to build on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the strategy from_scratch or another backbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “{name}” is finished, there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new training instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name photos, or folders with photos in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no better than always guessing the biggest class ({baseline} %). Check that the photos are in the right folders and that a person could tell the classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} photos of “{name}” could be learned from. More photos of it will help more than anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {times} times as many photos of “{biggest}” as of “{smallest}”, so rare ones are easily missed. Add photos of “{smallest}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows the photos it learned from by heart ({training} % right) but does worse on others ({validation} %). More photos help; so do fewer rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {photos} photos of “{label}” were taken for “{predicted}”. Look at them under Results: some may be in the wrong folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are about {side} px but are blown up to {size} px. A smaller size under Advanced makes training faster and often no worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was judged on {photos} photos only, so the figure is a rough one. More photos make it surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backbone called “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and quick. A good first choice on a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still quick, and a little more exact than the smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle size of a quick family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good balance of speed and accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider than usual: more exact, and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most exact of its family, and the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very quick, made for phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for phones too, clearly more exact than the small one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest of all. For very old computers or a quick try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, simple and quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple and quick, in a middle size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple and quick, in its full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearly more exact than the small ones. Fine on a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step more exact than B0, and one step slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exact again. Slow without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very exact on large photos. Better with a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most exact of all here. Needs a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact for its size: when the small ones do not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks closer than B0, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For fine differences. Slow without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine differences on large photos. Needs a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic that others are compared with. Large, and steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic, twice as deep. Better with a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic, three times as deep. Needs patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic in its second form, a little more exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second form, twice as deep. Better with a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second form, three times as deep. Needs patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much used for medical and microscope pictures. Slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deeper DenseNet: a little more exact, and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deepest DenseNet. Better with a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modern and very exact. Large. Better with a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older, made for larger photos. Found in many papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact on larger photos. Slow without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designed by a computer. Small on disk, slow for its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and plain. Slow, and less exact than newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG16 with three more layers. Slower, and hardly more exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from your photos alone. Needs many of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from your photos alone, steadier than the plain one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are taken as one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no class: it is not in one of the class folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is left out: there are no training photos of “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in the folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo in “{name}” can be read: {count} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds one subfolder of photos for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has folders for training and test, but no class folders in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one subfolder for each class in each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos in “{name}” are not in class folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one subfolder for each class and put its photos there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is still there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or was made by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is a file with “.previous” beside it, take that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again. What was saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and try again. What was saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a link that leads out of the folder; it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} is not valid text; rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to open the folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} vanished while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} cannot be read from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to open {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a place of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or stick that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or import the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: the file has 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read from the disk: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {megapixels} megapixels; photos of up to {limit} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a kind of picture that Xfer cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or save the picture again as JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full: photos are read again each time, which is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written: photos are read again each time, which is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a project of Xfer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that has a project.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of Xfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Xfer to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Xfer {version} on this computer. Nothing was sent anywhere, and this page loads nothing from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small photos below are part of this file. Think of that before you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training was stopped early. The figures are those of what had been learned by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training did not reach its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {photos} test photos were named right, {wrong} were not. The network had never seen these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On new photos of the same kind, expect between {low} and {high}: with this many test photos the figure cannot be known more exactly (95 % interval).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison: always guessing the biggest class would be right for {baseline}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test accuracy: there were no test photos, or the training was stopped before they were judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} × {side} pixels; {fit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{training} to learn from, {validation} to choose settings by, {test} for the test at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed (the same seed divides the photos the same way)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of photos named right after each step. Validation photos are not learned from: when their line stays far below the other, the network knows its own photos by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong and how sure the network was, together; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is what the photos are, each column what the network said. Right answers are on the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {photos} photos of “{label}” were taken for “{predicted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class was taken for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found (recall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when said (precision)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong photos, surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{label}”, said “{predicted}” ({confidence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backbone stayed as it came; only a new head learned to tell the classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new head learned first, then the whole network was adjusted to these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network learned from random weights, from these photos alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what did not fit was cut off at the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of the square was filled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretched to fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept ready for {count} photos is lost, {name} among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again: only these photos are read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is in use by too many programs at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other Xfer windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “{name}” has lost its list of photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again: the photos themselves are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more classes are needed, each a subfolder of photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one class, “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class needs at least {fewest} photos; these have fewer: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes have fewer than {fewest} photos, among them {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos to these classes, or leave the classes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes have no training photos: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet and try again, or take “{file_name}” from another computer or a stick with “Choose file…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not hand out the weights of {name} (answer {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {name} ({megabytes} MB) are not on this computer and could not be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {name} were damaged on their way here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} learns from your photos alone and takes no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer first and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is needed is called “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else came in place of the weights of {name}, perhaps the sign-in page of a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged or holds other weights than those of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot look at pictures below {smallest} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger image size or another backbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finished classifier in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a training that was finished, or a .xfer file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Xfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Xfer to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or is not a classifier of Xfer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier does not know the class “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folders as they were named in training: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the photos in {folder} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with photos in class folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos could not be read and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate {rate} was too high: the training fell apart. The best round before that was kept. Try again with {less}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory was not enough, so Xfer now looks at {photos} photos at a time. The round starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file of {name} is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” does not hold the weights of {name} without its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file of {name} holds values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it so that it is fetched again, or choose another file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved weights do not fit the network they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was changed. Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of the class “{name}” can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos to it or leave the class out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder whose subfolders are the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least two classes to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the photos of each class into a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on your photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are named after the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it or wait for its end, then open another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning engine could not be started: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Xfer again, or look into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or save it as a file and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
