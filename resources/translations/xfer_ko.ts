<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Xfer</source>
        <translation>Xfer 정보</translation>
    </message>
    <message>
        <source>Teaches your own computer to tell your own photos apart. Nothing leaves it.</source>
        <translation>내 컴퓨터가 내 사진을 구별하도록 가르쳐요. 아무것도 컴퓨터 밖으로 나가지 않아요.</translation>
    </message>
    <message>
        <source>Xfer is free software under the Apache License 2.0. It stands on:</source>
        <translation>Xfer는 Apache License 2.0을 따르는 자유 소프트웨어예요. 바탕이 된 소프트웨어:</translation>
    </message>
</context>
<context>
    <name>AdvancedPanel</name>
    <message>
        <source>Advanced</source>
        <translation>고급 설정</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>Rounds, rate and variety are chosen for you.</source>
        <translation>회차 수, 학습률, 사진 변형은 알아서 정해 드려요.</translation>
    </message>
    <message>
        <source>This strategy has no rounds: nothing is learned.</source>
        <translation>이 학습 방법에는 회차가 없어요. 배우는 것이 없거든요.</translation>
    </message>
    <message>
        <source>Feature extraction has no rounds: it finds its own end.</source>
        <translation>특징 추출에는 회차가 없어요. 끝낼 때를 스스로 찾아요.</translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
    <message>
        <source>Waiting for the learning engine…</source>
        <translation>학습 엔진을 기다리는 중…</translation>
    </message>
    <message>
        <source>Naming photos…</source>
        <translation>사진을 알아보는 중…</translation>
    </message>
    <message>
        <source>Naming photos: {done} of {total}</source>
        <translation>사진을 알아보는 중: {done}/{total}</translation>
    </message>
    <message>
        <source>Which photos to show</source>
        <translation>표시할 사진</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>답 없음</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Say what folders inside class folders are</source>
        <translation>클래스 폴더 안의 폴더가 무엇인지 정하기</translation>
    </message>
    <message>
        <source>Folders in class folders are classes</source>
        <translation>클래스 폴더 안의 폴더도 각각 클래스예요</translation>
    </message>
    <message>
        <source>Folders in class folders are part of them</source>
        <translation>클래스 폴더 안의 폴더는 그 클래스에 속해요</translation>
    </message>
    <message>
        <source>New: {photos} in {classes}</source>
        <translation>새로 생김: {classes}에 {photos}</translation>
    </message>
    <message>
        <source>No longer there: {photos}</source>
        <translation>더는 없음: {photos}</translation>
    </message>
    <message>
        <source>Moved or renamed: {photos}</source>
        <translation>옮기거나 이름을 바꿈: {photos}</translation>
    </message>
    <message>
        <source>Changed: {photos}</source>
        <translation>바뀜: {photos}</translation>
    </message>
    <message>
        <source>New classes: {names}</source>
        <translation>새 클래스: {names}</translation>
    </message>
    <message>
        <source>Classes no longer there: {names}</source>
        <translation>더는 없는 클래스: {names}</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>As it is</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>As training shows it</source>
        <translation>학습할 때 보는 모습</translation>
    </message>
    <message>
        <source>Preview of the variations</source>
        <translation>변형 미리 보기</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>다른 사진 보기</translation>
    </message>
    <message>
        <source>Other photos, and varied in other ways.</source>
        <translation>다른 사진을 다르게 변형해서 보여 드려요.</translation>
    </message>
    <message>
        <source>None of these photos can be read.</source>
        <translation>이 사진들을 한 장도 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>{photos} photos in {variations} variations each</source>
        <translation>사진 {photos}장, 각각 {variations}가지 변형</translation>
    </message>
</context>
<context>
    <name>BackboneCard</name>
    <message>
        <source>Of ImageNet&apos;s 1,000 kinds of things it names {share} right. Your own classes are fewer, so the share is usually higher.</source>
        <translation>ImageNet의 1,000가지 가운데 {share}를 맞혀요. 내 클래스는 그보다 적으니 보통은 더 많이 맞혀요.</translation>
    </message>
</context>
<context>
    <name>BackboneChooser</name>
    <message>
        <source>Show all {count} models…</source>
        <translation>모델 {count}개 모두 보기…</translation>
    </message>
    <message>
        <source>Download, import…</source>
        <translation>내려받기, 가져오기…</translation>
    </message>
    <message>
        <source>Which models are on this computer</source>
        <translation>이 컴퓨터에 있는 모델 보기</translation>
    </message>
</context>
<context>
    <name>BackboneDialog</name>
    <message>
        <source>All models</source>
        <translation>모든 모델</translation>
    </message>
    <message>
        <source>Search, for example “ResNet” or “phone”</source>
        <translation>검색어, 예: “ResNet”, “휴대전화”</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>모델 검색</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>이 모델 사용</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델 목록</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>내려받기 필요</translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation>이 낱말이 모두 들어 있는 모델이 없어요.</translation>
    </message>
    <message>
        <source>{parameters} million parameters, made for photos of {size} px</source>
        <translation>매개변수 {parameters}백만 개, {size} px 사진에 맞춤</translation>
    </message>
    <message>
        <source>{facts}, licence {licence}</source>
        <translation>{facts}, 라이선스 {licence}</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Find the best for me in</source>
        <translation>알아서 가장 좋은 것 찾기, 제한 시간</translation>
    </message>
    <message>
        <source>Minutes that the search may take</source>
        <translation>찾는 데 쓸 시간(분)</translation>
    </message>
    <message>
        <source>Tries models, strategies and sizes on your photos for so long, keeps the best, and tests it once at the end.</source>
        <translation>그 시간 동안 여러 모델과 학습 방법, 크기를 내 사진으로 해 보고 가장 좋은 것을 남긴 다음, 마지막에 한 번만 시험해요.</translation>
    </message>
</context>
<context>
    <name>CacheGroup</name>
    <message>
        <source>Empty the cache…</source>
        <translation>캐시 비우기…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>들어 있는 폴더 보기</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>모델…</translation>
    </message>
    <message>
        <source>Downloaded models take {size} more.</source>
        <translation>내려받은 모델이 {size}를 더 차지해요.</translation>
    </message>
    <message>
        <source>Kept to be faster next time</source>
        <translation>다음에 더 빠르도록 남겨 둔 것</translation>
    </message>
    <message>
        <source>Varied copies of photos, looked at half-way by a network</source>
        <translation>신경망이 절반쯤 본 변형 사본</translation>
    </message>
    <message>
        <source>Photos at the size at which networks see them</source>
        <translation>신경망이 보는 크기로 줄인 사진</translation>
    </message>
    <message>
        <source>What networks saw in photos</source>
        <translation>신경망이 사진에서 본 것</translation>
    </message>
    <message>
        <source>What was measured in photos, to find twins and bad ones</source>
        <translation>쌍둥이 사진과 문제 있는 사진을 찾으려고 사진에서 잰 것</translation>
    </message>
    <message>
        <source>Photos that a network takes for one another</source>
        <translation>신경망이 서로 같은 사진으로 보는 사진</translation>
    </message>
    <message>
        <source>Small pictures for lists</source>
        <translation>목록에 쓰는 작은 그림</translation>
    </message>
    <message>
        <source>Networks that JAX has prepared</source>
        <translation>JAX가 준비해 둔 신경망</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>모두 합쳐</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>살펴보는 중…</translation>
    </message>
    <message>
        <source>The disk is being looked at.</source>
        <translation>디스크를 살펴보는 중이에요.</translation>
    </message>
    <message>
        <source>There is nothing to empty.</source>
        <translation>비울 것이 없어요.</translation>
    </message>
    <message>
        <source>Empty the cache and free {size}?</source>
        <translation>캐시를 비워서 공간 {size}를 비울까요?</translation>
    </message>
    <message>
        <source>Your photos, projects, classifiers and models stay. The next training looks at all photos again, which takes longer once.</source>
        <translation>사진과 프로젝트, 분류기, 모델은 그대로 남아요. 다음 학습 때 모든 사진을 다시 보기 때문에 한 번은 더 오래 걸려요.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <translation>공간 {size}가 비워졌어요.</translation>
    </message>
    <message>
        <source>{size} stay because Xfer works with them just now.</source>
        <translation>{size}는 Xfer가 지금 쓰고 있어서 남겨 뒀어요.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>nothing to download</source>
        <translation>내려받을 것 없음</translation>
    </message>
    <message>
        <source>{size}, on this computer</source>
        <translation>{size}, 이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>needs a download of {size}</source>
        <translation>{size} 내려받기 필요</translation>
    </message>
    <message>
        <source>ImageNet {share}</source>
        <translation>ImageNet {share}</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>about {time} on this computer</source>
        <translation>이 컴퓨터에서 약 {time}</translation>
    </message>
    <message>
        <source>{name}, recommended</source>
        <translation>{name}, 추천</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>All photos</source>
        <translation>모든 사진</translation>
    </message>
    <message>
        <source>Show the photos of all classes</source>
        <translation>모든 클래스의 사진 보기</translation>
    </message>
    <message>
        <source>“{name}” is left out. Tick it to use its photos.</source>
        <translation>“{name}”은(는) 제외했어요. 체크하면 이 사진들을 사용해요.</translation>
    </message>
</context>
<context>
    <name>ClassNameDialog</name>
    <message>
        <source>Rename class</source>
        <translation>클래스 이름 바꾸기</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>새 클래스</translation>
    </message>
    <message>
        <source>What do the photos of this class show?</source>
        <translation>이 클래스의 사진에는 무엇이 보이나요?</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>클래스 이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Make the class</source>
        <translation>클래스 만들기</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>사진 선택…</translation>
    </message>
    <message>
        <source>Trainings that you did keep the name that they learned.</source>
        <translation>이미 한 학습에는 그때 배운 이름이 그대로 남아요.</translation>
    </message>
    <message>
        <source>The photos stay where they are; Xfer remembers their class.</source>
        <translation>사진은 있던 곳에 그대로 있고, Xfer가 사진의 클래스를 기억해요.</translation>
    </message>
</context>
<context>
    <name>ClassPane</name>
    <message>
        <source>New class…</source>
        <translation>새 클래스…</translation>
    </message>
    <message>
        <source>Make a class of photos that you choose or drop here; they stay where they are</source>
        <translation>선택하거나 여기에 놓은 사진으로 클래스를 만들어요. 사진은 있던 곳에 그대로 있어요</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>사진 넣기…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation>사진 ({endings})</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>사진 선택</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Result for each class</source>
        <translation>클래스별 결과</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>was taken for →</source>
        <translation>알아본 결과 →</translation>
    </message>
    <message>
        <source>{photos} of “{name}” recognised</source>
        <translation>“{name}” {photos}을 알아봤어요</translation>
    </message>
    <message>
        <source>{photos} of “{name}” taken for “{other}”</source>
        <translation>“{name}” {photos}을 “{other}”(으)로 봤어요</translation>
    </message>
    <message>
        <source>Every test photo was recognised.</source>
        <translation>시험 사진을 모두 알아봤어요.</translation>
    </message>
</context>
<context>
    <name>Descriptions</name>
    <message>
        <source>Description (click to change)</source>
        <translation>설명(클릭해서 바꾸기)</translation>
    </message>
    <message>
        <source>Say what is seen in a photo of each class, in English. Telling words help: “a rusty gear wheel” does better than “part 7”. Several descriptions of one class are parted by semicolons.</source>
        <translation>클래스마다 사진에 무엇이 보이는지 영어로 적으세요. 특징이 드러나는 말이 좋아요. “part 7”(부품 7)보다 “a rusty gear wheel”(녹슨 톱니바퀴)이 더 잘 통해요. 한 클래스에 설명을 여러 개 쓰려면 세미콜론으로 나누세요.</translation>
    </message>
    <message>
        <source>“{name}” has no description yet.</source>
        <translation>“{name}”에 아직 설명이 없어요.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>로그 열기</translation>
    </message>
    <message>
        <source>Zip archives and tables (*.zip *.csv *.tsv)</source>
        <translation>Zip 압축 파일과 표 (*.zip *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Choose a zip archive or a table</source>
        <translation>Zip 압축 파일이나 표 선택</translation>
    </message>
    <message>
        <source>A training is running. Stop it and leave?</source>
        <translation>학습하는 중이에요. 멈추고 나갈까요?</translation>
    </message>
    <message>
        <source>What it has learned so far is kept, and you can use it later.</source>
        <translation>지금까지 배운 것은 남아 있어서 나중에 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Photos are being named. Stop that and leave?</source>
        <translation>사진을 알아보는 중이에요. 멈추고 나갈까요?</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>멈추고 나가기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속 있기</translation>
    </message>
</context>
<context>
    <name>EaseCard</name>
    <message>
        <source>Is it too easy?</source>
        <translation>너무 쉬운 것은 아닐까요?</translation>
    </message>
    <message>
        <source>Each test photo, and right of it the photo it learned from that it is like. Double-click one to see it large.</source>
        <translation>시험 사진마다 그 오른쪽에 비슷한 학습 사진을 보여 드려요. 두 번 클릭하면 크게 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>정답률</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>Twins are copies, or one picture saved again, resized or cropped.</source>
        <translation>쌍둥이 사진은 복사본이거나, 같은 그림을 다시 저장하거나 크기를 바꾸거나 잘라 낸 것이에요.</translation>
    </message>
    <message>
        <source>Compared as tiny pictures, less strictly than twins are.</source>
        <translation>아주 작은 그림으로 줄여서 비교해요. 쌍둥이 사진을 찾을 때보다 덜 엄격해요.</translation>
    </message>
    <message>
        <source>By what the model sees in photos.</source>
        <translation>모델이 사진에서 보는 것을 기준으로 비교해요.</translation>
    </message>
    <message>
        <source>Compared as tiny pictures.</source>
        <translation>아주 작은 그림으로 줄여서 비교해요.</translation>
    </message>
    <message>
        <source>Nothing is learned for this: each test photo gets the class of the photo that looks most like it as a tiny picture. The less this gets right, the more there was to learn.</source>
        <translation>여기에서는 아무것도 배우지 않아요. 시험 사진마다, 아주 작은 그림으로 줄였을 때 가장 비슷한 사진의 클래스를 답으로 해요. 이렇게 해서 맞히는 것이 적을수록 배울 것이 많았다는 뜻이에요.</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>비슷해 보임</translation>
    </message>
    <message>
        <source>same file content</source>
        <translation>파일 내용이 같음</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>같은 그림</translation>
    </message>
    <message>
        <source>test, right</source>
        <translation>시험, 정답</translation>
    </message>
    <message>
        <source>test, wrong</source>
        <translation>시험, 오답</translation>
    </message>
</context>
<context>
    <name>EmptyNetwork</name>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>{name}, emptied</source>
        <translation>비운 {name}</translation>
    </message>
    <message>
        <source>In a deep plain network, what went wrong at the end hardly reaches the first layers: the gradient vanishes on its way, and they do not learn. In a residual network, shortcuts carry it there. A chart shows this during the training.</source>
        <translation>깊고 단순한 신경망에서는 끝에서 무엇이 틀렸는지가 처음 층까지 거의 전해지지 않아요. 거슬러 올라가는 동안 신호(기울기)가 사라져서 처음 층이 배우지 못해요. 잔차 신경망에서는 지름길이 신호를 그곳까지 전해 줘요. 학습하는 동안 그래프로 볼 수 있어요.</translation>
    </message>
    <message>
        <source>All of its {count} million numbers are to be learned anew. From few photos, a small network learns sooner.</source>
        <translation>숫자 {count}백만 개를 모두 새로 배워야 해요. 사진이 적으면 작은 신경망이 더 빨리 배워요.</translation>
    </message>
    <message>
        <source>usual, {count} layers</source>
        <translation>보통, {count}개 층</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count}개 층</translation>
    </message>
</context>
<context>
    <name>EngineGroup</name>
    <message>
        <source>Learning engine</source>
        <translation>학습 엔진</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>What Xfer was made and measured with. Uses NVIDIA graphics cards on Linux only.</source>
        <translation>Xfer를 만들고 성능을 잴 때 쓴 엔진이에요. NVIDIA 그래픽 카드는 Linux에서만 써요.</translation>
    </message>
    <message>
        <source>Uses NVIDIA graphics cards on Windows and Linux, and Apple&apos;s own graphics.</source>
        <translation>Windows와 Linux에서는 NVIDIA 그래픽 카드를, Mac에서는 Apple 자체 그래픽을 써요.</translation>
    </message>
    <message>
        <source>Uses NVIDIA graphics cards on Linux. Prepares each network first, which takes time.</source>
        <translation>Linux에서 NVIDIA 그래픽 카드를 써요. 신경망마다 먼저 준비하느라 시간이 좀 걸려요.</translation>
    </message>
    <message>
        <source>The learning engine could not be started.</source>
        <translation>학습 엔진을 시작하지 못했어요.</translation>
    </message>
    <message>
        <source>Preparing the learning engine…</source>
        <translation>학습 엔진을 준비하는 중…</translation>
    </message>
    <message>
        <source>Choose PyTorch below and start Xfer again.</source>
        <translation>아래에서 PyTorch를 선택하고 Xfer를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Add {engine} with support for graphics cards to the Python that Xfer runs in, then start Xfer again.</source>
        <translation>Xfer가 쓰는 Python에 그래픽 카드를 지원하는 {engine}을(를) 설치한 다음 Xfer를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Add {engine} with support for graphics cards to the Python that Xfer runs in, then choose it here.</source>
        <translation>Xfer가 쓰는 Python에 그래픽 카드를 지원하는 {engine}을(를) 설치한 다음 여기에서 선택하세요.</translation>
    </message>
    <message>
        <source>How to install {engine}…</source>
        <translation>{engine} 설치 방법…</translation>
    </message>
    <message>
        <source>The variable KERAS_BACKEND says “{backend}” here, and that counts. Without it, Xfer learns with what is chosen above.</source>
        <translation>여기서는 환경 변수 KERAS_BACKEND의 “{backend}”이(가) 우선해요. 이 변수가 없으면 위에서 선택한 것으로 배워요.</translation>
    </message>
    <message>
        <source>From the next start on, Xfer learns with {engine}.</source>
        <translation>다음에 시작할 때부터 Xfer가 {engine}(으)로 배워요.</translation>
    </message>
    <message>
        <source>A change counts from the next start on.</source>
        <translation>바꾼 것은 다음에 시작할 때부터 적용돼요.</translation>
    </message>
    <message>
        <source>Not on this computer: {engines}.</source>
        <translation>이 컴퓨터에 없음: {engines}.</translation>
    </message>
</context>
<context>
    <name>EpochScale</name>
    <message>
        <source>start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Xfer&apos;s choice</source>
        <translation>Xfer의 선택</translation>
    </message>
</context>
<context>
    <name>EpochSlider</name>
    <message>
        <source>Try on the test photos</source>
        <translation>시험 사진으로 평가해 보기</translation>
    </message>
    <message>
        <source>Use this round</source>
        <translation>이 회차 사용</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Every round is a model</source>
        <translation>회차마다 모델이 하나씩 있어요</translation>
    </message>
    <message>
        <source>A round is also called an epoch.</source>
        <translation>회차를 에포크(epoch)라고도 해요.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>이 단계의 진행 상황</translation>
    </message>
    <message>
        <source>Back to Xfer&apos;s choice</source>
        <translation>Xfer의 선택으로 되돌리기</translation>
    </message>
    <message>
        <source>This round was not kept.</source>
        <translation>이 회차는 남아 있지 않아요.</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>학습하는 중이에요.</translation>
    </message>
    <message>
        <source>The learning engine could not be started.</source>
        <translation>학습 엔진을 시작하지 못했어요.</translation>
    </message>
    <message>
        <source>It was tried already.</source>
        <translation>이미 평가해 봤어요.</translation>
    </message>
    <message>
        <source>This training had no test photos.</source>
        <translation>이 학습에는 시험 사진이 없었어요.</translation>
    </message>
    <message>
        <source>This round is in use already.</source>
        <translation>이미 사용하고 있는 회차예요.</translation>
    </message>
    <message>
        <source>About to begin…</source>
        <translation>곧 시작해요…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
</context>
<context>
    <name>Epochs</name>
    <message>
        <source>the state before the first round</source>
        <translation>1회차 전 상태</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>{number}회차</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>1회차 전</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}</source>
        <translation>{number}/{rounds}회차</translation>
    </message>
    <message>
        <source>{round}: not judged on validation photos</source>
        <translation>{round}: 검증 사진으로 평가하지 않음</translation>
    </message>
    <message>
        <source>{round}: {share} of the validation photos right</source>
        <translation>{round}: 검증 사진의 {share} 정답</translation>
    </message>
    <message>
        <source>{round}: {share} of the validation photos right, error {loss}</source>
        <translation>{round}: 검증 사진의 {share} 정답, 오차 {loss}</translation>
    </message>
    <message>
        <source>This one names your photos. Xfer chose it by the validation photos.</source>
        <translation>내 사진을 알아보는 데 쓰는 회차예요. Xfer가 검증 사진을 기준으로 선택했어요.</translation>
    </message>
    <message>
        <source>This one names your photos. You chose it yourself.</source>
        <translation>내 사진을 알아보는 데 쓰는 회차예요. 직접 선택했어요.</translation>
    </message>
    <message>
        <source>Xfer had chosen this one by the validation photos.</source>
        <translation>Xfer가 검증 사진을 기준으로 선택했던 회차예요.</translation>
    </message>
    <message>
        <source>Only its figures were kept: the space for rounds had run out, and others did better.</source>
        <translation>수치만 남아 있어요. 회차를 저장할 공간이 부족했고 다른 회차가 더 나았어요.</translation>
    </message>
    <message>
        <source>Here nothing had been learned yet: it can only guess.</source>
        <translation>아직 아무것도 배우지 않은 상태라 짐작할 수밖에 없어요.</translation>
    </message>
    <message>
        <source>Here only the head had learned; the backbone was as it came.</source>
        <translation>새 분류층만 배운 상태예요. 모델(백본)은 처음 그대로예요.</translation>
    </message>
    <message>
        <source>On the test photos: {share}, {interval} ({right} of {photos} right)</source>
        <translation>시험 사진: {share}, {interval}({photos}장 중 {right}장 정답)</translation>
    </message>
    <message>
        <source>Test photos are meant to be looked at once. Whoever tries several rounds and takes the one that did best on them gets a figure that is a little too good. Choose by the validation photos.</source>
        <translation>시험 사진은 한 번만 보아야 해요. 여러 회차를 시험 사진으로 평가해 보고 가장 잘한 것을 고르면 실제보다 조금 좋은 수치가 나와요. 회차는 검증 사진을 기준으로 고르세요.</translation>
    </message>
    <message>
        <source>This training did not get to its end, but its rounds were kept. Use one of them to name photos.</source>
        <translation>이 학습은 끝까지 가지 못했지만 회차들은 남아 있어요. 그중 하나를 사진을 알아보는 데 사용하세요.</translation>
    </message>
    <message>
        <source>Each round left a network of its own behind. Move the slider to compare them, try one on the test photos, or let another one name your photos.</source>
        <translation>회차마다 신경망이 하나씩 남아 있어요. 슬라이더를 움직여 비교하고, 시험 사진으로 평가해 보거나, 다른 회차가 내 사진을 알아보게 할 수 있어요.</translation>
    </message>
    <message>
        <source>You chose {round} yourself.</source>
        <translation>{round}를 직접 선택했어요.</translation>
    </message>
    <message>
        <source>Xfer&apos;s own choice was {round}.</source>
        <translation>Xfer의 선택은 {round}였어요.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only some of the photos</source>
        <translation>사진 일부만 보기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>{shown} of {photos}</source>
        <translation>{photos} 중 {shown}장</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>아직 정해지지 않음</translation>
    </message>
    <message>
        <source>Left out or not</source>
        <translation>제외 여부</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>살펴볼 점</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>모든 사진 보기</translation>
    </message>
    <message>
        <source>Photos in use</source>
        <translation>사용하는 사진</translation>
    </message>
    <message>
        <source>Photos left out</source>
        <translation>제외한 사진</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>모든 사진</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>이 필터 없애기</translation>
    </message>
    <message>
        <source>Filter: {title}. Press to take it away.</source>
        <translation>필터: {title}. 누르면 없어져요.</translation>
    </message>
</context>
<context>
    <name>FindingGallery</name>
    <message>
        <source>All photos</source>
        <translation>모든 사진</translation>
    </message>
    <message>
        <source>Back to all photos (Esc)</source>
        <translation>모든 사진으로 돌아가기(Esc)</translation>
    </message>
    <message>
        <source>Show in the grid</source>
        <translation>목록에서 보기</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show all {photos} in the grid</source>
        <translation>목록에서 {photos} 모두 보기</translation>
    </message>
    <message>
        <source>Say that all is well as it is; Xfer will remember</source>
        <translation>이대로 괜찮다고 표시하기. Xfer가 기억해 둬요</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Files that are not used</source>
        <translation>사용하지 않는 파일</translation>
    </message>
    <message>
        <source>{files} not used</source>
        <translation>{files} 사용 안 함</translation>
    </message>
    <message>
        <source>The training goes on without them. Double-click one to see its folder.</source>
        <translation>이 파일들 없이 학습해요. 두 번 클릭하면 들어 있는 폴더를 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Nothing to worry about</source>
        <translation>걱정할 것이 없어요</translation>
    </message>
    <message>
        <source>All photos can be read</source>
        <translation>모든 사진을 읽을 수 있어요</translation>
    </message>
    <message>
        <source>Choose a photo to see it large.</source>
        <translation>사진을 선택하면 크게 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The test then asks for what was learned by heart, and the result looks better than it is.</source>
        <translation>그러면 시험에 외운 사진이 나와서 결과가 실제보다 좋아 보여요.</translation>
    </message>
    <message>
        <source>One picture under two names teaches a contradiction.</source>
        <translation>같은 그림에 이름이 두 가지면 서로 어긋나는 것을 배우게 돼요.</translation>
    </message>
    <message>
        <source>A photo in the wrong class teaches a mistake. A network that learned from your other photos would name these differently; it can be wrong, so please look yourself.</source>
        <translation>잘못된 클래스에 든 사진이 있으면 틀린 것을 배우게 돼요. 나머지 사진으로 배운 신경망은 이 사진들을 다른 클래스로 봐요. 신경망이 틀릴 수도 있으니 직접 살펴보세요.</translation>
    </message>
    <message>
        <source>Copies count double in training and teach nothing new.</source>
        <translation>복사본은 학습할 때 두 번 세어질 뿐 새로 가르쳐 주는 것이 없어요.</translation>
    </message>
    <message>
        <source>Nearly the same photo again teaches little, and one in the test makes the result look better than it is.</source>
        <translation>거의 같은 사진은 더 있어도 배울 것이 별로 없고, 시험에 들어 있으면 결과가 실제보다 좋아 보여요.</translation>
    </message>
    <message>
        <source>There is next to nothing on them to learn from.</source>
        <translation>배울 만한 것이 거의 보이지 않아요.</translation>
    </message>
    <message>
        <source>What tells the classes apart may be lost. Keep them if your new photos will be like this, too.</source>
        <translation>클래스를 구별해 주는 부분이 사라졌을 수 있어요. 앞으로 알아볼 새 사진도 이렇다면 그대로 두세요.</translation>
    </message>
    <message>
        <source>They hold little detail and are blown up for learning.</source>
        <translation>세부가 거의 없고, 배울 때 크게 늘려서 써요.</translation>
    </message>
    <message>
        <source>A class with so few photos is learned badly, and its result says little.</source>
        <translation>사진이 이렇게 적은 클래스는 잘 배울 수 없고, 결과도 믿기 어려워요.</translation>
    </message>
    <message>
        <source>In doubt the network will answer with the class that it saw most.</source>
        <translation>확실하지 않으면 신경망은 가장 많이 본 클래스라고 답해요.</translation>
    </message>
    <message>
        <source>To become square, such photos are cut or squeezed a lot.</source>
        <translation>정사각형으로 만들 때 이런 사진은 많이 잘리거나 눌려요.</translation>
    </message>
    <message>
        <source>Move to “{name}”</source>
        <translation>“{name}”(으)로 옮기기</translation>
    </message>
    <message>
        <source>Use all for: {part}</source>
        <translation>모두 {part}에 쓰기</translation>
    </message>
    <message>
        <source>Leave out “{name}”</source>
        <translation>“{name}” 제외</translation>
    </message>
    <message>
        <source>Crop them</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Pad them</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Stretch them</source>
        <translation>늘이기</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>이대로 괜찮아요</translation>
    </message>
    <message>
        <source>Keep one of each, leave out {photos}</source>
        <translation>하나씩만 남기고 {photos} 제외</translation>
    </message>
    <message>
        <source>Leave out all {photos}</source>
        <translation>{photos} 모두 제외</translation>
    </message>
    <message>
        <source>Move all {photos} as suggested</source>
        <translation>{photos} 모두 제안대로 옮기기</translation>
    </message>
    <message>
        <source>Put each group on one side</source>
        <translation>그룹마다 한쪽에 모으기</translation>
    </message>
    <message>
        <source>Leave out all these classes</source>
        <translation>이 클래스 모두 제외</translation>
    </message>
    <message>
        <source>All are fine</source>
        <translation>모두 이대로 괜찮아요</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Keep one, leave out the copy</source>
        <translation>하나만 남기고 복사본 제외</translation>
    </message>
    <message>
        <source>Keep one, leave out {photos}</source>
        <translation>하나만 남기고 {photos} 제외</translation>
    </message>
    <message>
        <source>1 photo is in training and in the test</source>
        <translation>사진 1장이 학습과 시험에 모두 들어 있어요</translation>
    </message>
    <message>
        <source>{count} photos are in training and in the test</source>
        <translation>사진 {count}장이 학습과 시험에 모두 들어 있어요</translation>
    </message>
    <message>
        <source>1 photo is in two classes</source>
        <translation>사진 1장이 두 클래스에 들어 있어요</translation>
    </message>
    <message>
        <source>{count} photos are in two classes</source>
        <translation>사진 {count}장이 두 클래스에 들어 있어요</translation>
    </message>
    <message>
        <source>1 photo looks mislabelled: please look</source>
        <translation>사진 1장의 클래스가 잘못된 것 같아요. 살펴보세요</translation>
    </message>
    <message>
        <source>{count} photos look mislabelled: please look</source>
        <translation>사진 {count}장의 클래스가 잘못된 것 같아요. 살펴보세요</translation>
    </message>
    <message>
        <source>1 photo appears more than once</source>
        <translation>사진 1장이 여러 번 들어 있어요</translation>
    </message>
    <message>
        <source>{count} photos appear more than once</source>
        <translation>사진 {count}장이 여러 번 들어 있어요</translation>
    </message>
    <message>
        <source>1 group of photos is nearly the same</source>
        <translation>거의 같은 사진 그룹이 1개 있어요</translation>
    </message>
    <message>
        <source>{count} groups of photos are nearly the same</source>
        <translation>거의 같은 사진 그룹이 {count}개 있어요</translation>
    </message>
    <message>
        <source>1 photo shows next to nothing</source>
        <translation>사진 1장에 보이는 것이 거의 없어요</translation>
    </message>
    <message>
        <source>{count} photos show next to nothing</source>
        <translation>사진 {count}장에 보이는 것이 거의 없어요</translation>
    </message>
    <message>
        <source>1 photo is blurred</source>
        <translation>사진 1장이 흐릿해요</translation>
    </message>
    <message>
        <source>{count} photos are blurred</source>
        <translation>사진 {count}장이 흐릿해요</translation>
    </message>
    <message>
        <source>1 photo is tiny</source>
        <translation>사진 1장이 아주 작아요</translation>
    </message>
    <message>
        <source>{count} photos are tiny</source>
        <translation>사진 {count}장이 아주 작아요</translation>
    </message>
    <message>
        <source>{count} classes have few photos</source>
        <translation>클래스 {count}개에 사진이 적어요</translation>
    </message>
    <message>
        <source>{count} classes are much smaller than others</source>
        <translation>클래스 {count}개가 다른 클래스보다 훨씬 작아요</translation>
    </message>
    <message>
        <source>{count} photos are far from square</source>
        <translation>사진 {count}장이 정사각형과 많이 달라요</translation>
    </message>
</context>
<context>
    <name>FindingsDesk</name>
    <message>
        <source>The learning engine could not be started. The log says why.</source>
        <translation>학습 엔진을 시작하지 못했어요. 까닭은 로그에 있어요.</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>학습하는 중이에요.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Worth a look</source>
        <translation>살펴볼 만한 것</translation>
    </message>
    <message>
        <source>Ask again about the 1 that is fine</source>
        <translation>괜찮다고 한 1개를 다시 묻기</translation>
    </message>
    <message>
        <source>Ask again about the {count} that are fine</source>
        <translation>괜찮다고 한 {count}개를 다시 묻기</translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>How photos become square</source>
        <translation>사진을 정사각형으로 만드는 방법</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>늘이기</translation>
    </message>
    <message>
        <source>Only the middle is used. Right when what matters is always there.</source>
        <translation>가운데만 사용해요. 중요한 것이 늘 가운데 있을 때 알맞아요.</translation>
    </message>
    <message>
        <source>Nothing is cut off, only squeezed a little. Right for most photos.</source>
        <translation>아무것도 잘라 내지 않고 조금 눌러서 맞춰요. 대부분의 사진에 알맞아요.</translation>
    </message>
    <message>
        <source>{odd} of {photos} are long and narrow. Pad shows them whole.</source>
        <translation>{photos} 중 {odd}장은 길고 좁아요. 채우기를 선택하면 전체가 보여요.</translation>
    </message>
    <message>
        <source>Nothing is cut off; the rest of the square is filled up.</source>
        <translation>아무것도 잘라 내지 않고 정사각형의 나머지를 채워요.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>원본</translation>
    </message>
</context>
<context>
    <name>FoldChart</name>
    <message>
        <source>The chart begins when the first part is judged.</source>
        <translation>첫 묶음을 평가하면 그래프가 나와요.</translation>
    </message>
    <message>
        <source>Recognised in each part</source>
        <translation>묶음마다 알아본 비율</translation>
    </message>
    <message>
        <source>Cross-validation: the photos are divided into parts, and each part is judged by a network that learned from the others only. The shaded band is one standard deviation around the mean.</source>
        <translation>교차 검증: 사진을 여러 묶음으로 나누고, 묶음마다 나머지 묶음으로만 배운 신경망으로 평가해요. 색칠한 띠는 평균에서 위아래로 표준 편차 하나만큼이에요.</translation>
    </message>
    <message>
        <source>How each one learned</source>
        <translation>저마다 배운 과정</translation>
    </message>
    <message>
        <source>Recognised photos that it did not learn from, one line for each part.</source>
        <translation>배우는 데 쓰지 않은 사진을 알아본 비율이에요. 묶음마다 선이 하나씩 있어요.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>mean {share}</source>
        <translation>평균 {share}</translation>
    </message>
    <message>
        <source>Learning the classes</source>
        <translation>클래스 배우기</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>미세 조정</translation>
    </message>
    <message>
        <source>Each part is judged by a network that learned from the others only.</source>
        <translation>묶음마다 나머지 묶음으로만 배운 신경망으로 평가해요.</translation>
    </message>
    <message>
        <source>The first of {folds} parts is judged: {mean}.</source>
        <translation>{folds}묶음 중 첫 묶음을 평가했어요: {mean}.</translation>
    </message>
    <message>
        <source>{count} of {folds} parts are judged: {mean} on average so far, between {low} and {high}.</source>
        <translation>{folds}묶음 중 {count}묶음을 평가했어요. 지금까지 평균은 {mean}이고, {low}에서 {high} 사이예요.</translation>
    </message>
    <message>
        <source>Trained {folds} times, each time on other photos: {mean} on average, between {low} and {high}. So much depends on which photos it learns from.</source>
        <translation>매번 다른 사진으로 {folds}번 학습했어요. 평균은 {mean}이고, {low}에서 {high} 사이예요. 어떤 사진으로 배우느냐에 따라 이만큼 달라져요.</translation>
    </message>
</context>
<context>
    <name>GradientChart</name>
    <message>
        <source>How much each layer is told to change</source>
        <translation>층마다 전해진 변화 신호의 크기</translation>
    </message>
    <message>
        <source>The chart begins after the first round.</source>
        <translation>1회차가 끝나면 그래프가 나와요.</translation>
    </message>
    <message>
        <source>The size of each layer&apos;s gradient, averaged over a round. Each line on the scale is ten times the one below it, or more.</source>
        <translation>각 층의 기울기(gradient) 크기를 한 회차 동안 평균한 값이에요. 눈금 한 칸마다 열 배 이상 커져요.</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>{number}회차</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>No layer is told to change: nothing is being learned.</source>
        <translation>어느 층에도 변화 신호가 없어요. 아무것도 배우지 않고 있어요.</translation>
    </message>
    <message>
        <source>Hardly any signal reaches any of the layers, so nothing is learned (vanishing gradient).</source>
        <translation>어느 층에도 신호가 거의 닿지 않아서 아무것도 배우지 못해요(기울기 소실).</translation>
    </message>
    <message>
        <source>The signal that tells layers how to change reaches all of them: between the first layers and the last it differs by a factor of {factor} only.</source>
        <translation>어떻게 바뀌어야 하는지 알려 주는 신호가 모든 층에 닿아요. 처음 층과 마지막 층의 차이가 {factor}배밖에 안 돼요.</translation>
    </message>
    <message>
        <source>The first layers get {factor} times the signal that the last ones get: it grows on its way back (exploding gradient). A lower rate helps.</source>
        <translation>처음 층이 받는 신호가 마지막 층의 {factor}배예요. 신호가 거슬러 올라가며 커지고 있어요(기울기 폭발). 학습률을 낮추면 도움이 돼요.</translation>
    </message>
    <message>
        <source>The first layers get nothing of the signal that the last ones get, so they learn nothing (vanishing gradient).</source>
        <translation>마지막 층이 받는 신호가 처음 층에는 전혀 닿지 않아서 처음 층은 아무것도 배우지 못해요(기울기 소실).</translation>
    </message>
    <message>
        <source>The first layers get {share} of the signal that the last ones get, so they hardly learn (vanishing gradient).</source>
        <translation>처음 층은 마지막 층이 받는 신호의 {share}만 받아서 거의 배우지 못해요(기울기 소실).</translation>
    </message>
    <message>
        <source>The first layers get {share} of the signal that the last ones get: the network is too deep to learn like this (vanishing gradient).</source>
        <translation>처음 층은 마지막 층이 받는 신호의 {share}만 받아요. 신경망이 너무 깊어서 이렇게는 배울 수 없어요(기울기 소실).</translation>
    </message>
    <message>
        <source>The residual one passes it on.</source>
        <translation>잔차 신경망은 신호를 처음 층까지 전해요.</translation>
    </message>
</context>
<context>
    <name>GridPane</name>
    <message>
        <source>Search by name</source>
        <translation>이름으로 검색</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>“{name}”에 넣기</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>실행 취소(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>사진 크기</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the mouse wheel)</source>
        <translation>사진 크기(Ctrl을 누른 채 마우스 휠)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>No photo is like that.</source>
        <translation>이런 사진이 없어요.</translation>
    </message>
</context>
<context>
    <name>GroupCanvas</name>
    <message>
        <source>{photos} chosen</source>
        <translation>{photos} 선택됨</translation>
    </message>
    <message>
        <source>Draw around photos to choose them; the wheel zooms.</source>
        <translation>사진 둘레를 그려서 선택하세요. 마우스 휠로 확대하거나 축소할 수 있어요.</translation>
    </message>
    <message>
        <source>Choose photos and drag them onto a group.</source>
        <translation>사진을 선택해서 그룹으로 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 그룹</translation>
    </message>
    <message>
        <source>Make a new group of the chosen photos (N)</source>
        <translation>선택한 사진으로 새 그룹 만들기(N)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>그룹에서 빼기</translation>
    </message>
    <message>
        <source>Leave the chosen photos out of all groups (Delete)</source>
        <translation>선택한 사진을 모든 그룹에서 빼기(Delete)</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>그룹의 사진</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>사진 크기</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the mouse wheel)</source>
        <translation>사진 크기(Ctrl을 누른 채 마우스 휠)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>지도 전체 보기</translation>
    </message>
</context>
<context>
    <name>GroupCount</name>
    <message>
        <source>Number of groups</source>
        <translation>그룹 수</translation>
    </message>
    <message>
        <source> groups</source>
        <translation> 개 그룹</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Automatic ({number})</source>
        <translation>자동({number})</translation>
    </message>
    <message>
        <source>Automatic takes the number of groups that stand apart most clearly.</source>
        <translation>자동으로 두면 가장 뚜렷하게 구별되는 그룹 수로 정해요.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>All photos</source>
        <translation>모든 사진</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>Show the photos of all groups</source>
        <translation>모든 그룹의 사진 보기</translation>
    </message>
    <message>
        <source>These photos are not learned from. Drag them onto a group to use them.</source>
        <translation>이 사진들은 배우는 데 쓰지 않아요. 쓰려면 그룹 위로 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>{name}: {photos}
Double-click to name it; drag photos here.</source>
        <translation>{name}: {photos}
두 번 클릭하면 이름을 붙일 수 있어요. 사진을 여기로 끌어다 놓으세요.</translation>
    </message>
</context>
<context>
    <name>GroupMenus</name>
    <message>
        <source>Move to group</source>
        <translation>그룹으로 옮기기</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 그룹</translation>
    </message>
    <message>
        <source>None of these groups</source>
        <translation>어느 그룹도 아님</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>둘로 나누기</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Some groups have names already.</source>
        <translation>이미 이름을 붙인 그룹이 있어요.</translation>
    </message>
    <message>
        <source>Keep them, and group only the other photos again? You can undo both.</source>
        <translation>그 그룹은 그대로 두고 나머지 사진만 다시 그룹으로 나눌까요? 어느 쪽이든 실행 취소할 수 있어요.</translation>
    </message>
    <message>
        <source>Keep the named groups</source>
        <translation>이름 붙인 그룹 그대로 두기</translation>
    </message>
    <message>
        <source>Group all photos again</source>
        <translation>모든 사진을 다시 나누기</translation>
    </message>
</context>
<context>
    <name>GroupPane</name>
    <message>
        <source>Group again</source>
        <translation>그룹 다시 나누기</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Make one group of those that are chosen (M)</source>
        <translation>선택한 그룹을 하나로 합치기(M)</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>둘로 나누기</translation>
    </message>
    <message>
        <source>Divide the chosen group by what its photos show</source>
        <translation>선택한 그룹을 사진에 보이는 것에 따라 나누기</translation>
    </message>
</context>
<context>
    <name>GroupsHeader</name>
    <message>
        <source>Back to the photos</source>
        <translation>사진으로 돌아가기</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Sort into real folders…</source>
        <translation>실제 폴더로 나누기…</translation>
    </message>
    <message>
        <source>Copies the photos into a folder for each group. The photos themselves stay.</source>
        <translation>그룹마다 폴더를 만들어 사진을 복사해요. 원래 사진은 그대로 남아요.</translation>
    </message>
    <message>
        <source>Use these groups as classes</source>
        <translation>이 그룹들을 클래스로 사용</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>그룹 1개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>그룹 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Your photos stay where they are; Xfer remembers what they are.</source>
        <translation>사진은 원래 자리에 그대로 있어요. 무슨 사진인지는 Xfer가 기억해요.</translation>
    </message>
    <message>
        <source>There must be at least two groups with different names.</source>
        <translation>이름이 서로 다른 그룹이 두 개 이상 있어야 해요.</translation>
    </message>
</context>
<context>
    <name>GroupsProgress</name>
    <message>
        <source>The photos are about to be copied…</source>
        <translation>곧 사진을 복사해요…</translation>
    </message>
    <message>
        <source>Preparing the learning engine…</source>
        <translation>학습 엔진을 준비하는 중…</translation>
    </message>
    <message>
        <source>Groups are about to be found…</source>
        <translation>곧 그룹을 찾아요…</translation>
    </message>
</context>
<context>
    <name>GroupsStart</name>
    <message>
        <source>Xfer looks at every photo and puts those that look alike into groups. Then you name the groups, move photos that are in the wrong one, and they become your classes. Your photos stay where they are.</source>
        <translation>Xfer가 모든 사진을 보고 비슷해 보이는 것끼리 그룹으로 묶어요. 그룹에 이름을 붙이고 잘못 들어간 사진을 옮기면 그룹이 내 클래스가 돼요. 사진은 원래 자리에 그대로 있어요.</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>그룹 찾기</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Sort {photos} into groups</source>
        <translation>{photos}을 그룹으로 나누기</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Group {number}</source>
        <translation>그룹 {number}</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>{photos} moved to “{group}”.</source>
        <translation>{photos}을 “{group}”(으)로 옮겼어요.</translation>
    </message>
    <message>
        <source>{photos} are in no group now.</source>
        <translation>{photos}을 그룹에서 뺐어요.</translation>
    </message>
    <message>
        <source>Choose a new folder for the copies</source>
        <translation>사본을 넣을 새 폴더 선택</translation>
    </message>
    <message>
        <source>{photos} were copied to {folder}.</source>
        <translation>{photos}을 {folder}에 복사했어요.</translation>
    </message>
    <message>
        <source>{photos} were copied to {folder}; {gone} could not be read.</source>
        <translation>{photos}을 {folder}에 복사했어요. {gone}은 읽지 못했어요.</translation>
    </message>
    <message>
        <source>Groups are being found.</source>
        <translation>그룹을 찾는 중이에요.</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>학습하는 중이에요.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Drop one folder: the one that holds all class folders.</source>
        <translation>폴더를 하나만 놓으세요. 모든 클래스 폴더가 들어 있는 폴더여야 해요.</translation>
    </message>
    <message>
        <source>Put the folders of your classes into one folder first.</source>
        <translation>먼저 클래스 폴더들을 한 폴더에 모아 넣으세요.</translation>
    </message>
    <message>
        <source>To find out what is on photos, drop them on the Predict tab.</source>
        <translation>무엇이 찍힌 사진인지 알아보려면 “예측” 탭에 놓으세요.</translation>
    </message>
    <message>
        <source>To teach with them, drop them on a class of the Photos tab.</source>
        <translation>이 사진으로 가르치려면 “사진” 탭의 클래스에 놓으세요.</translation>
    </message>
    <message>
        <source>Drop a folder here, with a subfolder for each class.</source>
        <translation>클래스마다 하위 폴더가 있는 폴더를 여기에 놓으세요.</translation>
    </message>
</context>
<context>
    <name>JudgingGroup</name>
    <message>
        <source>Fair judging</source>
        <translation>공정한 평가</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>검증 사진 비율</translation>
    </message>
    <message>
        <source>Photos that are not learned from: they decide which round is kept.</source>
        <translation>배우는 데 쓰지 않는 사진이에요. 어느 회차를 남길지 이 사진으로 정해요.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>시험 사진 비율</translation>
    </message>
    <message>
        <source>Photos that are looked at once, at the very end, for an honest result.</source>
        <translation>정직한 결과를 위해 맨 마지막에 딱 한 번만 보는 사진이에요.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>교차 검증</translation>
    </message>
    <message>
        <source>Learns several times before the training itself and judges on other photos each time (folds), which shows how much of the result is luck.</source>
        <translation>본 학습 전에 여러 번 배우고 매번 다른 사진으로 평가해요(폴드). 결과가 운에 얼마나 좌우되는지 알 수 있어요.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same number gives the same shuffling, so a training can be repeated.</source>
        <translation>같은 숫자를 쓰면 사진이 똑같이 섞여서 학습을 그대로 되풀이할 수 있어요.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>in {count} parts</source>
        <translation>{count}묶음으로</translation>
    </message>
    <message>
        <source>{share} % are left to learn from</source>
        <translation>나머지 {share} %로 배워요</translation>
    </message>
</context>
<context>
    <name>LastBlocks</name>
    <message>
        <source>Last blocks that learn</source>
        <translation>배우는 마지막 블록</translation>
    </message>
    <message>
        <source>A block is a group of layers. The more of them learn, the better they can fit your photos, and the more photos and time that takes. Automatic weighs both.</source>
        <translation>블록은 층 여러 개를 묶은 것이에요. 많이 배울수록 내 사진에 더 잘 맞출 수 있지만 사진과 시간이 더 필요해요. 자동으로 두면 둘을 함께 따져요.</translation>
    </message>
</context>
<context>
    <name>LayerDrawing</name>
    <message>
        <source>No layer learns.</source>
        <translation>배우는 층이 없어요.</translation>
    </message>
    <message>
        <source>No layer learns; words stand beside the layers.</source>
        <translation>배우는 층이 없고, 층 옆에 낱말이 있어요.</translation>
    </message>
    <message>
        <source>Only the new last layer learns.</source>
        <translation>새 마지막 층만 배워요.</translation>
    </message>
    <message>
        <source>The new last layer and the last layers before it learn.</source>
        <translation>새 마지막 층과 그 앞의 마지막 층들이 배워요.</translation>
    </message>
    <message>
        <source>All layers learn.</source>
        <translation>모든 층이 배워요.</translation>
    </message>
    <message>
        <source>All layers learn, one after another, the last one first.</source>
        <translation>마지막 층부터 하나씩 차례로 모든 층이 배워요.</translation>
    </message>
    <message>
        <source>The last layers learn, and then, if that helps, the others.</source>
        <translation>마지막 층들이 배우고, 도움이 되면 나머지도 배워요.</translation>
    </message>
    <message>
        <source>All layers are empty at first, and all learn.</source>
        <translation>모든 층이 비어 있다가 모두 배워요.</translation>
    </message>
    <message>
        <source>Several finished models give one answer.</source>
        <translation>완성된 모델 여러 개가 하나의 답을 내요.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>This model starts empty. Choose another one first.</source>
        <translation>이 모델은 빈 상태에서 시작해요. 먼저 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This model has no names of its own. Choose another one.</source>
        <translation>이 모델에는 자기 이름 목록이 없어요. 다른 모델을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>사진 폴더 선택</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>프로젝트 열기</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Trainings that answer together</source>
        <translation>함께 답할 학습</translation>
    </message>
    <message>
        <source>Trainings that differ, in model or strategy, help each other most. Their answers are averaged.</source>
        <translation>모델이나 학습 방법이 서로 다른 학습끼리 가장 많이 도움이 돼요. 답은 평균해요.</translation>
    </message>
    <message>
        <source>Needs two finished trainings with the same classes.</source>
        <translation>클래스가 같은 끝난 학습이 두 개 필요해요.</translation>
    </message>
    <message>
        <source>Tick at least two trainings that are to answer together.</source>
        <translation>함께 답할 학습을 두 개 이상 체크하세요.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import photos…</source>
        <translation>사진 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;zip or table…</source>
        <translation>zip이나 표 가져오기(&amp;Z)…</translation>
    </message>
    <message>
        <source>Sort photos into &amp;groups…</source>
        <translation>사진을 그룹으로 나누기(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>프로젝트 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 항목 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>프로젝트 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>모델(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>로그 폴더 열기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Xfer</source>
        <translation>Xfer 정보(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Looking at what is here…</source>
        <translation>어떤 모델이 있는지 살펴보는 중…</translation>
    </message>
    <message>
        <source>{here} of {count} are on this computer. Xfer&apos;s own folder holds {size}.</source>
        <translation>{count}개 중 {here}개가 이 컴퓨터에 있어요. Xfer 폴더에는 {size}가 들어 있어요.</translation>
    </message>
    <message>
        <source>Download all</source>
        <translation>모두 내려받기</translation>
    </message>
    <message>
        <source>Download all ({size})</source>
        <translation>모두 내려받기({size})</translation>
    </message>
    <message>
        <source>Download selected</source>
        <translation>선택한 것 내려받기</translation>
    </message>
    <message>
        <source>Download selected ({size})</source>
        <translation>선택한 것 내려받기({size})</translation>
    </message>
    <message>
        <source>All models are on this computer.</source>
        <translation>모든 모델이 이 컴퓨터에 있어요.</translation>
    </message>
    <message>
        <source>Select models that are not here yet.</source>
        <translation>아직 여기에 없는 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>These are in a folder of yours. Xfer removes only its own.</source>
        <translation>내 폴더에 있는 모델이에요. Xfer는 Xfer 폴더에 있는 것만 지워요.</translation>
    </message>
    <message>
        <source>Select models that Xfer has downloaded or imported.</source>
        <translation>Xfer가 내려받거나 가져온 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Wait for the models that are on their way, or stop them.</source>
        <translation>오고 있는 모델이 다 올 때까지 기다리거나 멈추세요.</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>모델 지우기</translation>
    </message>
    <message>
        <source>Remove {name} from this computer? That frees {size}.</source>
        <translation>이 컴퓨터에서 {name}을(를) 지울까요? 공간 {size}가 비워져요.</translation>
    </message>
    <message>
        <source>Remove {count} models from this computer? That frees {size}.</source>
        <translation>이 컴퓨터에서 모델 {count}개를 지울까요? 공간 {size}가 비워져요.</translation>
    </message>
    <message>
        <source>You can download them again. Finished trainings have what they need and stay as they are.</source>
        <translation>다시 내려받을 수 있어요. 끝난 학습은 필요한 것을 갖고 있어서 그대로 남아요.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>All of them were here already.</source>
        <translation>모두 이미 여기에 있었어요.</translation>
    </message>
    <message>
        <source>On this computer now: {names}.</source>
        <translation>이제 이 컴퓨터에 있는 모델: {names}.</translation>
    </message>
    <message>
        <source>{count} more were here already.</source>
        <translation>다른 {count}개는 이미 여기에 있었어요.</translation>
    </message>
    <message>
        <source>{count} more could not be had.</source>
        <translation>다른 {count}개는 가져오지 못했어요.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Import from a folder…</source>
        <translation>폴더에서 가져오기…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>지우기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models to build on</source>
        <translation>바탕으로 쓸 모델</translation>
    </message>
    <message>
        <source>What they learned from millions of photos is downloaded once and stays here.</source>
        <translation>수백만 장의 사진에서 배운 것을 한 번만 내려받아 여기에 둬요.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>모델 검색</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>들어 있는 폴더 보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <translation>공간 {size}가 비워졌어요.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick with models</source>
        <translation>모델이 있는 폴더나 USB 메모리 선택</translation>
    </message>
</context>
<context>
    <name>ModelsModel</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Share of ImageNet&apos;s photos of 1,000 kinds of things that it names right</source>
        <translation>ImageNet의 1,000가지 사물 사진 가운데 이름을 맞힌 비율</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>내려받는 중…</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>복사하는 중…</translation>
    </message>
    <message>
        <source>here, to be checked</source>
        <translation>있음, 확인 예정</translation>
    </message>
    <message>
        <source>{size} of it</source>
        <translation>{size}만 있음</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>in a folder you named</source>
        <translation>지정한 폴더에 있음</translation>
    </message>
    <message>
        <source>came with Xfer</source>
        <translation>Xfer에 들어 있음</translation>
    </message>
    <message>
        <source>here</source>
        <translation>있음</translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message>
        <source>Models</source>
        <translation>모델 목록</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Which names belong to which class</source>
        <translation>어떤 이름이 어떤 클래스인지</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Search the 1,000 names, for example “cat”</source>
        <translation>이름 1,000개 검색, 예: “cat”</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>이름 검색</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>이 이름들 사용</translation>
    </message>
    <message>
        <source>Photos that the model gives one of the ticked names count as this class.</source>
        <translation>모델이 체크한 이름 가운데 하나로 답한 사진은 이 클래스로 봐요.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} (now {other})</source>
        <translation>{name} (지금은 {other})</translation>
    </message>
    <message>
        <source>Names of {name}</source>
        <translation>{name}의 이름</translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation>이름 {count}개</translation>
    </message>
    <message>
        <source>The model knows no such name.</source>
        <translation>모델은 그런 이름을 몰라요.</translation>
    </message>
</context>
<context>
    <name>NestingCard</name>
    <message>
        <source>Some class folders have folders in them. What are those?</source>
        <translation>일부 클래스 폴더 안에 폴더가 또 있어요. 어떤 폴더인가요?</translation>
    </message>
    <message>
        <source>You can change your mind later. Your folders stay as they are.</source>
        <translation>나중에 바꿀 수 있어요. 폴더는 그대로 남아요.</translation>
    </message>
    <message>
        <source>Part of the class</source>
        <translation>그 클래스의 일부</translation>
    </message>
    <message>
        <source>Classes of their own</source>
        <translation>각각 별도의 클래스</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>Details…</source>
        <translation>자세히…</translation>
    </message>
</context>
<context>
    <name>OwnNames</name>
    <message>
        <source>Names that belong to it</source>
        <translation>클래스에 속하는 이름</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Take back changes</source>
        <translation>바꾼 것 되돌리기</translation>
    </message>
    <message>
        <source>found on your photos</source>
        <translation>내 사진을 보고 정함</translation>
    </message>
    <message>
        <source>Fetch the names ({size})</source>
        <translation>이름 받기({size})</translation>
    </message>
    <message>
        <source>The model names 1,000 things. Each class has the names that its own name speaks of; for a class without any, Xfer looks which ones its photos get.</source>
        <translation>모델은 1,000가지 이름을 알아요. 클래스마다 그 클래스 이름에 나오는 이름을 넣었어요. 그런 이름이 없는 클래스는 Xfer가 그 사진들에 어떤 이름이 나오는지 보고 정해요.</translation>
    </message>
    <message>
        <source>The names are not on this computer yet. They are fetched with the training, too.</source>
        <translation>이름이 아직 이 컴퓨터에 없어요. 학습할 때 받기도 해요.</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}개: {names}</translation>
    </message>
</context>
<context>
    <name>PaceGroup</name>
    <message>
        <source>Pace</source>
        <translation>배우는 속도</translation>
    </message>
    <message>
        <source>Find a good rate…</source>
        <translation>좋은 학습률 찾기…</translation>
    </message>
    <message>
        <source>Tries rates from far too low to far too high, and draws what happens.</source>
        <translation>너무 낮은 것부터 너무 높은 것까지 학습률을 써 보고 어떻게 되는지 그려요.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>회차 수</translation>
    </message>
    <message>
        <source>How often it goes through all training photos (epochs).</source>
        <translation>모든 학습 사진을 몇 번 되풀이해서 볼지 정해요(에포크).</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>마지막 블록</translation>
    </message>
    <message>
        <source>How many of the model&apos;s last groups of layers adapt before all of it may.</source>
        <translation>모델 전체를 맞추기 전에 마지막 층 묶음을 몇 개까지 먼저 맞출지 정해요.</translation>
    </message>
    <message>
        <source>Photos at a time</source>
        <translation>한 번에 볼 사진</translation>
    </message>
    <message>
        <source>How many photos it looks at before it corrects itself (batch size).</source>
        <translation>사진을 몇 장 보고 나서 스스로 고칠지 정해요(배치 크기).</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>How far it corrects itself each time. Automatic suits the chosen model.</source>
        <translation>한 번에 얼마나 크게 고칠지 정해요. 자동으로 두면 선택한 모델에 맞춰요.</translation>
    </message>
    <message>
        <source>With {photos} at a time instead of {usual}, the automatic rate is {times} × what it was: the more photos agree on a step, the longer it may be.</source>
        <translation>한 번에 {usual}장 대신 {photos}장을 보면 자동 학습률이 원래의 {times}배가 돼요. 더 많은 사진이 한 방향을 가리킬수록 더 크게 내디뎌도 되니까요.</translation>
    </message>
    <message>
        <source>Twice as many photos at a time go with about 1.4 × the rate. The automatic rate follows by itself.</source>
        <translation>한 번에 볼 사진이 두 배면 학습률은 약 1.4배가 알맞아요. 자동 학습률은 알아서 따라가요.</translation>
    </message>
    <message>
        <source>This rate stays as it is, however many photos at a time. With twice as many, try about 1.4 × the rate.</source>
        <translation>한 번에 사진을 몇 장 보든 이 학습률을 그대로 써요. 사진을 두 배로 하면 학습률은 약 1.4배를 써 보세요.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>다시 넣기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>사진 %Ln장 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation>여러 클래스</translation>
    </message>
    <message>
        <source>the next training decides</source>
        <translation>다음 학습 때 정해져요</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
</context>
<context>
    <name>PhotoMap</name>
    <message>
        <source>Map of the photos</source>
        <translation>사진 지도</translation>
    </message>
</context>
<context>
    <name>PhotoPainter</name>
    <message>
        <source>Without a class</source>
        <translation>클래스 없음</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>클래스로 옮기기</translation>
    </message>
    <message>
        <source>Use for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Photo before (←)</source>
        <translation>이전 사진(←)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>다음 사진(→)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>작게(−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>크게(+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>화면에 맞춤</translation>
    </message>
    <message>
        <source>Show all of the photo (0)</source>
        <translation>사진 전체 보기(0)</translation>
    </message>
    <message>
        <source>Each pixel of the photo as one of the screen (1)</source>
        <translation>사진의 픽셀 하나를 화면의 픽셀 하나로 보기(1)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>다시 넣기</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>class “{name}”</source>
        <translation>클래스 “{name}”</translation>
    </message>
    <message>
        <source>the next training decides</source>
        <translation>다음 학습 때 정해져요</translation>
    </message>
</context>
<context>
    <name>PhotoWishes</name>
    <message>
        <source>{photos} left out.</source>
        <translation>{photos}을 제외했어요.</translation>
    </message>
    <message>
        <source>{photos} taken back.</source>
        <translation>{photos}을 다시 넣었어요.</translation>
    </message>
    <message>
        <source>{photos} moved to “{name}”.</source>
        <translation>{photos}을 “{name}”(으)로 옮겼어요.</translation>
    </message>
    <message>
        <source>Xfer decides about {photos}.</source>
        <translation>{photos}의 용도는 Xfer가 정해요.</translation>
    </message>
    <message>
        <source>{photos} used for: {part}.</source>
        <translation>{photos}의 용도: {part}.</translation>
    </message>
    <message>
        <source>{photos} moved.</source>
        <translation>{photos}을 옮겼어요.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>그대로 뒀어요.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>다 했어요.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>실행을 취소했어요.</translation>
    </message>
    <message>
        <source>1 photo was learned from already and stays a training photo: only so the test is honest.</source>
        <translation>사진 1장은 이미 배우는 데 썼기 때문에 학습 사진으로 남아요. 그래야 시험이 정직해요.</translation>
    </message>
    <message>
        <source>{photos} were learned from already and stay training photos: only so the test is honest.</source>
        <translation>{photos}은 이미 배우는 데 썼기 때문에 학습 사진으로 남아요. 그래야 시험이 정직해요.</translation>
    </message>
</context>
<context>
    <name>PhotosGroup</name>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Made square</source>
        <translation>정사각형 맞춤</translation>
    </message>
    <message>
        <source>Models look at squares. The Photos tab shows what this does to yours.</source>
        <translation>모델은 정사각형 사진을 봐요. 내 사진이 어떻게 바뀌는지는 “사진” 탭에서 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>학습 사진</translation>
    </message>
    <message>
        <source>Small changes make more of few photos (augmentation). Photos that judge are never changed.</source>
        <translation>사진을 조금씩 바꾸면 적은 사진으로도 더 많이 배워요(증강). 평가하는 사진은 절대 바꾸지 않아요.</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>보여 줄 부분</translation>
    </message>
    <message>
        <source>Which part of a photo it learns from each time (cropping).</source>
        <translation>매번 사진의 어느 부분으로 배울지 정해요(자르기).</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>저장할 사본</translation>
    </message>
    <message>
        <source>So many varied copies of each photo are kept on disk, worked on already by the layers that stay as they are. More copies are more variety, and take more time at the start and more disk.</source>
        <translation>사진마다 변형한 사본을 이만큼 디스크에 저장해 둬요. 바뀌지 않는 층을 미리 거친 사본이에요. 사본이 많을수록 다양해지지만, 시작할 때 시간이 더 걸리고 디스크도 더 써요.</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Look again which photos are in the folder</source>
        <translation>폴더에 어떤 사진이 있는지 다시 살펴보기</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 살펴보기</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>그룹…</translation>
    </message>
    <message>
        <source>Put photos that look alike into groups</source>
        <translation>비슷해 보이는 사진끼리 그룹으로 묶기</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습하기</translation>
    </message>
    <message>
        <source>divided into training and test already</source>
        <translation>학습용과 시험용으로 이미 나뉘어 있음</translation>
    </message>
    <message>
        <source>{files} not used</source>
        <translation>{files} 사용 안 함</translation>
    </message>
    <message>
        <source>Your groups are {classes} now. Train learns to tell them apart.</source>
        <translation>그룹이 이제 {classes}가 됐어요. “학습하기”를 누르면 구별하는 법을 배워요.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>{photos} in {classes}</source>
        <translation>{classes}, {photos}</translation>
    </message>
    <message>
        <source>Chosen for you, by trying them out.</source>
        <translation>여러 가지를 해 보고 알아서 골라 드려요.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>학습 방법</translation>
    </message>
    <message>
        <source>Not needed: this strategy brings its own.</source>
        <translation>필요 없어요. 이 학습 방법은 자기 모델을 써요.</translation>
    </message>
</context>
<context>
    <name>Predict</name>
    <message>
        <source>Unsure, perhaps {name}</source>
        <translation>확실하지 않음, 아마 {name}</translation>
    </message>
</context>
<context>
    <name>PredictHeader</name>
    <message>
        <source>Classifier</source>
        <translation>분류기</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>그림이나 파일 붙여넣기</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>목록 비우기</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV로 내보내기…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>사진 선택…</translation>
    </message>
</context>
<context>
    <name>PredictPage</name>
    <message>
        <source>Choose photos…</source>
        <translation>사진 선택…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>사진을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>One, a hundred or a folder: each gets its name, and how sure that is.</source>
        <translation>한 장이든 백 장이든 폴더든, 사진마다 이름과 확신도를 알려 드려요.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet</source>
        <translation>아직 배운 것이 없어요</translation>
    </message>
    <message>
        <source>Choose photos to learn from, train on them, and drop new photos here.</source>
        <translation>배울 사진을 선택해 학습한 다음, 새 사진을 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>사진으로 가기</translation>
    </message>
    <message>
        <source>Train on your photos first, then drop new photos here.</source>
        <translation>먼저 내 사진으로 학습한 다음, 새 사진을 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>학습으로 가기</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>사진 선택</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>사진 폴더 선택</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>붙여넣을 그림이 없어요.</translation>
    </message>
    <message>
        <source>Copy a picture or photo files first.</source>
        <translation>먼저 그림이나 사진 파일을 복사하세요.</translation>
    </message>
    <message>
        <source>predictions.csv</source>
        <translation>예측 결과.csv</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name}(으)로 저장했어요.</translation>
    </message>
    <message>
        <source>There are no photos in what you chose.</source>
        <translation>선택하신 곳에 사진이 없어요.</translation>
    </message>
</context>
<context>
    <name>PredictionList</name>
    <message>
        <source>Named photos</source>
        <translation>알아본 사진</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>This photo has no answer</source>
        <translation>이 사진에는 답이 없어요</translation>
    </message>
    <message>
        <source>{percent} only: none of the classes stands out enough to be trusted.</source>
        <translation>확신도가 {percent}뿐이에요. 믿을 만큼 뚜렷한 클래스가 없어요.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>확신도 {percent}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of this step</source>
        <translation>이 단계의 진행 상황</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>What has been learned so far is kept.</source>
        <translation>지금까지 배운 것은 남아 있어요.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>It ends as soon as what was learned is safe.</source>
        <translation>배운 것을 안전하게 저장하는 대로 끝나요.</translation>
    </message>
    <message>
        <source>round {number} of {rounds}</source>
        <translation>{number}/{rounds}회차</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {stage}</source>
        <translation>{steps}단계 중 {number}단계: {stage}</translation>
    </message>
    <message>
        <source>Part {number} of {parts}  ·  {what}</source>
        <translation>{parts}묶음 중 {number}번째  ·  {what}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{count} photos a second</source>
        <translation>1초에 {count}장</translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Use a proxy…</source>
        <translation>프록시 사용…</translation>
    </message>
    <message>
        <source>Only if downloads fail in your network and its people told you an address.</source>
        <translation>네트워크에서 내려받기가 안 되고 네트워크 담당자가 주소를 알려 준 경우에만 쓰세요.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>For example proxy.example.org:8080</source>
        <translation>예: proxy.example.org:8080</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>프록시 주소</translation>
    </message>
</context>
<context>
    <name>RateChart</name>
    <message>
        <source>Error after each step</source>
        <translation>걸음마다의 오차</translation>
    </message>
    <message>
        <source>The chart begins with the first step.</source>
        <translation>첫 걸음부터 그래프가 나와요.</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>이 학습률 사용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Rates can be tried when nothing else is being learned.</source>
        <translation>다른 것을 배우고 있지 않을 때 학습률을 시험할 수 있어요.</translation>
    </message>
    <message>
        <source>Find a good rate</source>
        <translation>좋은 학습률 찾기</translation>
    </message>
    <message>
        <source>The learning rate is the size of the steps in which the network changes: too small, and it hardly learns; too large, and it forgets what it knew. Xfer begins with tiny steps and makes them larger until the error rises. Nothing of this is kept.</source>
        <translation>학습률은 신경망이 바뀔 때 내딛는 걸음의 크기예요. 너무 작으면 거의 배우지 못하고, 너무 크면 알던 것을 잊어버려요. Xfer가 아주 작은 걸음에서 시작해 오차가 커질 때까지 걸음을 키워요. 여기서 배운 것은 남기지 않아요.</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>이 단계의 진행 상황</translation>
    </message>
    <message>
        <source>Left to right: larger and larger steps. A good rate stands where the error falls fast, well before it rises.</source>
        <translation>왼쪽에서 오른쪽으로 갈수록 걸음이 커져요. 좋은 학습률은 오차가 커지기 훨씬 전, 빠르게 줄어드는 곳에 있어요.</translation>
    </message>
    <message>
        <source>The search is still running.</source>
        <translation>아직 찾는 중이에요.</translation>
    </message>
    <message>
        <source>No rate was found.</source>
        <translation>학습률을 찾지 못했어요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>준비하는 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>A good rate is {rate}.</source>
        <translation>좋은 학습률: {rate}.</translation>
    </message>
    <message>
        <source>Stopped before a rate was found.</source>
        <translation>학습률을 찾기 전에 멈췄어요.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>likely {share}</source>
        <translation>예상 {share}</translation>
    </message>
    <message>
        <source>likely {low}–{high}</source>
        <translation>예상 {low}–{high}</translation>
    </message>
    <message>
        <source>{right} of {photos} test photos right</source>
        <translation>시험 사진 {photos}장 중 {right}장 정답</translation>
    </message>
    <message>
        <source>Always guessing “{name}” would get {share}.</source>
        <translation>늘 “{name}”(이)라고만 답해도 {share}는 맞혀요.</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>사진 읽기</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>looking at every photo</source>
        <translation>모든 사진 보기</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>It took {total}.</source>
        <translation>{total} 걸렸어요.</translation>
    </message>
    <message>
        <source>It took {total}: {parts}.</source>
        <translation>{total} 걸렸어요: {parts}.</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>일찍 멈춤</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>learning now</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>You chose this round yourself. If its test result was the reason, the figure is likely a little too high.</source>
        <translation>직접 선택한 회차예요. 시험 결과를 보고 골랐다면 수치가 실제보다 조금 높을 수 있어요.</translation>
    </message>
    <message>
        <source>of the validation photos recognised. It was stopped before the test photos were judged, so this is likely a little too high.</source>
        <translation>검증 사진을 알아본 비율이에요. 시험 사진으로 평가하기 전에 멈췄기 때문에 실제보다 조금 높을 수 있어요.</translation>
    </message>
    <message>
        <source>There is no figure: no photos were left to judge by.</source>
        <translation>수치가 없어요. 평가할 사진이 남아 있지 않았어요.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try it on new photos</source>
        <translation>새 사진으로 써 보기</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>This training left nothing that can name photos.</source>
        <translation>이 학습에는 사진을 알아볼 수 있는 결과가 남아 있지 않아요.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Test result</source>
        <translation>시험 결과</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>이렇게 하면 나아져요</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>무엇을 무엇으로 보았나</translation>
    </message>
    <message>
        <source>Photos behind it</source>
        <translation>여기에 해당하는 사진</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>클래스별 결과</translation>
    </message>
    <message>
        <source>Wrong ones, surest first. Click a cell above to see its photos.</source>
        <translation>틀린 사진을 확신도가 높은 순서로 보여 드려요. 위의 칸을 클릭하면 해당 사진을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>No test photo was wrong. Click a cell above to see its photos.</source>
        <translation>틀린 시험 사진이 없어요. 위의 칸을 클릭하면 해당 사진을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>{file}
“{label}” taken for “{other}”, {sure} sure</source>
        <translation>{file}
“{label}”을(를) “{other}”(으)로 봄, 확신도 {sure}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Use for Predict</source>
        <translation>예측에 사용</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>It is learning right now</source>
        <translation>지금 학습하고 있어요</translation>
    </message>
    <message>
        <source>The result will be here when it is done.</source>
        <translation>끝나면 여기에 결과가 나와요.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>지켜보기</translation>
    </message>
    <message>
        <source>There are no results yet</source>
        <translation>아직 결과가 없어요</translation>
    </message>
    <message>
        <source>They come after a training, and a training needs photos.</source>
        <translation>결과는 학습한 뒤에 나오고, 학습하려면 사진이 필요해요.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>사진으로 가기</translation>
    </message>
    <message>
        <source>Train once, and you will see here how good it is and where it errs.</source>
        <translation>한 번 학습하면 얼마나 잘하는지, 어디에서 틀리는지 여기에서 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>학습으로 가기</translation>
    </message>
    <message>
        <source>This training left nothing that can name photos.</source>
        <translation>이 학습에는 사진을 알아볼 수 있는 결과가 남아 있지 않아요.</translation>
    </message>
    <message>
        <source>Predict uses this one already.</source>
        <translation>이미 예측에 사용하고 있어요.</translation>
    </message>
    <message>
        <source>There is nothing to report: this training did not end.</source>
        <translation>보고할 내용이 없어요. 이 학습은 끝나지 않았어요.</translation>
    </message>
    <message>
        <source>It is learning right now.</source>
        <translation>지금 학습하고 있어요.</translation>
    </message>
    <message>
        <source>One of its rounds is being tried.</source>
        <translation>이 학습의 회차 하나를 평가해 보고 있어요.</translation>
    </message>
    <message>
        <source>Used for Predict</source>
        <translation>예측에 사용 중</translation>
    </message>
    <message>
        <source>{model}, {method}</source>
        <translation>{model}, {method}</translation>
    </message>
    <message>
        <source>{when}  ·  learned from {photos}</source>
        <translation>{when}  ·  {photos}으로 학습</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>보고서를 {file}(으)로 저장했어요.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Delete the training</source>
        <translation>학습 삭제</translation>
    </message>
    <message>
        <source>Delete the training of {when} with all that it learned? Your photos stay.</source>
        <translation>{when}에 시작한 학습과 배운 것을 모두 삭제할까요? 사진은 그대로 남아요.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>학습 목록</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>used by Predict</source>
        <translation>예측에 사용 중</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Test accuracy {share}</source>
        <translation>시험 정확도 {share}</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>What was tried, and when</source>
        <translation>무엇을 언제 해 봤나</translation>
    </message>
    <message>
        <source>The chart begins with the first candidate.</source>
        <translation>첫 후보부터 그래프가 나와요.</translation>
    </message>
    <message>
        <source>Everything that fits into the time was tried.</source>
        <translation>시간 안에 할 수 있는 것은 모두 해 봤어요.</translation>
    </message>
    <message>
        <source>It ended because the time was up.</source>
        <translation>시간이 다 되어 끝났어요.</translation>
    </message>
    <message>
        <source>It was stopped early.</source>
        <translation>일찍 멈췄어요.</translation>
    </message>
    <message>
        <source>Best so far: {share}</source>
        <translation>지금까지 가장 좋은 결과: {share}</translation>
    </message>
    <message>
        <source>The best: {share}</source>
        <translation>가장 좋은 결과: {share}</translation>
    </message>
    <message>
        <source>{model}, {strategy}, {side} px</source>
        <translation>{model}, {strategy}, {side} px</translation>
    </message>
    <message>
        <source>Looking for what suits your photos best</source>
        <translation>내 사진에 가장 잘 맞는 것을 찾는 중</translation>
    </message>
    <message>
        <source>You can stop any time and keep it.</source>
        <translation>언제든지 멈추고 이것을 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>The first candidate is being judged.</source>
        <translation>첫 후보를 평가하는 중이에요.</translation>
    </message>
    <message>
        <source>{count} candidates were judged on the validation photos.</source>
        <translation>후보 {count}개를 검증 사진으로 평가했어요.</translation>
    </message>
    <message>
        <source>One candidate was judged on the validation photos.</source>
        <translation>후보 한 개를 검증 사진으로 평가했어요.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>마무리하는 중</translation>
    </message>
    <message>
        <source>{left}, of {minutes} min</source>
        <translation>{left}(전체 {minutes}분)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system has it</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면 모양</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Photo size</source>
        <translation>사진 크기</translation>
    </message>
    <message>
        <source>How large it sees each photo, in pixels (px) along each side. Half the side takes about a quarter of the time.</source>
        <translation>사진을 얼마나 크게 볼지 정해요(한 변의 픽셀 수, px). 한 변이 절반이면 시간은 약 4분의 1만 걸려요.</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Take {size} px</source>
        <translation>{size} px로 바꾸기</translation>
    </message>
    <message>
        <source>{size} px, its own size</source>
        <translation>{size} px, 원래 크기</translation>
    </message>
    <message>
        <source>{size} px, about {share} of the time</source>
        <translation>{size} px, 시간의 약 {share}</translation>
    </message>
    <message>
        <source>{size} px, about 1/{times} of the time</source>
        <translation>{size} px, 시간의 약 1/{times}</translation>
    </message>
    <message>
        <source>{size} px, about {times} × the time</source>
        <translation>{size} px, 시간의 약 {times}배</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Train</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>다시 학습</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Preparing the learning engine…</source>
        <translation>학습 엔진을 준비하는 중…</translation>
    </message>
    <message>
        <source>The learning engine could not be started.</source>
        <translation>학습 엔진을 시작하지 못했어요.</translation>
    </message>
    <message>
        <source>Use a graphics card…</source>
        <translation>그래픽 카드 사용…</translation>
    </message>
    <message>
        <source>Stopping as soon as it can</source>
        <translation>되도록 빨리 멈출게요</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>Training is about to begin…</source>
        <translation>곧 학습을 시작해요…</translation>
    </message>
    <message>
        <source>Photos are about to be named…</source>
        <translation>곧 사진을 알아봐요…</translation>
    </message>
    <message>
        <source>Copying the network&apos;s weights…</source>
        <translation>신경망의 가중치를 복사하는 중…</translation>
    </message>
    <message>
        <source>Networks are about to be downloaded…</source>
        <translation>곧 신경망을 내려받아요…</translation>
    </message>
    <message>
        <source>Learning rates are about to be tried…</source>
        <translation>곧 학습률을 시험해요…</translation>
    </message>
    <message>
        <source>The round is about to be judged…</source>
        <translation>곧 회차를 평가해요…</translation>
    </message>
    <message>
        <source>This computer&apos;s speed is about to be measured…</source>
        <translation>곧 이 컴퓨터의 속도를 재요…</translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <translation>사진을 살펴보는 중…</translation>
    </message>
    <message>
        <source>Cross-validation, part {number} of {parts}: {stage}</source>
        <translation>교차 검증 {parts}묶음 중 {number}번째: {stage}</translation>
    </message>
    <message>
        <source>Training, step {number} of {stages}: {stage}</source>
        <translation>학습 {stages}단계 중 {number}단계: {stage}</translation>
    </message>
</context>
<context>
    <name>Strategies</name>
    <message>
        <source>As it is</source>
        <translation>그대로 쓰기</translation>
    </message>
    <message>
        <source>For everyday things: says which of the 1,000 names it knows fits.</source>
        <translation>일상적인 사물일 때: 알고 있는 1,000가지 이름 가운데 맞는 것을 말해요.</translation>
    </message>
    <message>
        <source>By description</source>
        <translation>설명으로 구별</translation>
    </message>
    <message>
        <source>If you have hardly any photos: you describe each class, it compares.</source>
        <translation>사진이 거의 없을 때: 클래스마다 설명을 적으면 사진과 비교해요.</translation>
    </message>
    <message>
        <source>Feature extraction</source>
        <translation>특징 추출</translation>
    </message>
    <message>
        <source>To begin with, and often enough: a new last layer learns your classes.</source>
        <translation>처음 시작할 때 좋고 이것으로 충분할 때가 많아요: 새 마지막 층이 내 클래스를 배워요.</translation>
    </message>
    <message>
        <source>Partial fine-tuning</source>
        <translation>부분 미세 조정</translation>
    </message>
    <message>
        <source>If feature extraction is not good enough: the last layers adapt, too.</source>
        <translation>특징 추출로 부족할 때: 마지막 층들도 함께 맞춰요.</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>전체 미세 조정</translation>
    </message>
    <message>
        <source>For many photos unlike everyday ones, such as X-rays: every layer adapts.</source>
        <translation>X선 사진처럼 일상과 다른 사진이 많을 때: 모든 층을 맞춰요.</translation>
    </message>
    <message>
        <source>Gradual fine-tuning</source>
        <translation>점진적 미세 조정</translation>
    </message>
    <message>
        <source>If full fine-tuning spoils it: layers join in one by one, the last first.</source>
        <translation>전체 미세 조정으로 오히려 나빠질 때: 마지막 층부터 하나씩 함께 배워요.</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>하이브리드</translation>
    </message>
    <message>
        <source>For the best from this model: adapts more and more of it while that helps.</source>
        <translation>이 모델로 가장 좋은 결과를 얻으려면: 도움이 되는 동안 점점 더 많은 층을 맞춰요.</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>처음부터 학습</translation>
    </message>
    <message>
        <source>For photos unlike any others, or to see how learning works: starts empty.</source>
        <translation>다른 어떤 사진과도 다르거나 배우는 원리를 보고 싶을 때: 빈 상태에서 시작해요.</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>앙상블</translation>
    </message>
    <message>
        <source>If you have several trainings: their averaged answer often beats the best.</source>
        <translation>학습이 여러 개 있을 때: 답을 평균하면 가장 좋은 하나보다 나을 때가 많아요.</translation>
    </message>
    <message>
        <source>Costs no training; it only looks at your test photos.</source>
        <translation>학습 시간이 들지 않아요. 시험 사진만 봐요.</translation>
    </message>
    <message>
        <source>Costs no training, but a large model and well-chosen words.</source>
        <translation>학습 시간은 들지 않지만 큰 모델과 잘 고른 설명이 필요해요.</translation>
    </message>
    <message>
        <source>The quickest: it looks at each photo once.</source>
        <translation>가장 빨라요. 사진을 한 번씩만 봐요.</translation>
    </message>
    <message>
        <source>Several rounds through your photos, but only with the last layers.</source>
        <translation>내 사진을 여러 회차 보지만 마지막 층들만 배워요.</translation>
    </message>
    <message>
        <source>Slow: several rounds through your photos with all layers.</source>
        <translation>느려요. 모든 층으로 내 사진을 여러 회차 봐요.</translation>
    </message>
    <message>
        <source>Nearly as slow as full fine-tuning; only the first rounds are quicker.</source>
        <translation>거의 전체 미세 조정만큼 느려요. 처음 몇 회차만 더 빨라요.</translation>
    </message>
    <message>
        <source>Takes a while, but never ends worse than feature extraction.</source>
        <translation>시간이 좀 걸리지만 특징 추출보다 나쁘게 끝나는 일은 없어요.</translation>
    </message>
    <message>
        <source>Needs thousands of photos and many rounds, but no download.</source>
        <translation>사진 수천 장과 많은 회차가 필요하지만 내려받을 것은 없어요.</translation>
    </message>
    <message>
        <source>Costs no training, but naming a photo takes as long as all together.</source>
        <translation>학습 시간은 들지 않지만, 사진 한 장을 알아보는 데 모두를 합친 만큼 걸려요.</translation>
    </message>
</context>
<context>
    <name>StrategyChooser</name>
    <message>
        <source>In the drawings, coloured layers learn and grey ones stay as they are.</source>
        <translation>그림에서 색칠한 층은 배우고 회색 층은 그대로예요.</translation>
    </message>
    <message>
        <source>Learning from your photos</source>
        <translation>내 사진으로 배우기</translation>
    </message>
    <message>
        <source>Without learning anything new</source>
        <translation>새로 배우지 않기</translation>
    </message>
    <message>
        <source>Fewer strategies</source>
        <translation>학습 방법 줄여 보기</translation>
    </message>
    <message>
        <source>{count} more strategies</source>
        <translation>학습 방법 {count}개 더 보기</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>SuspectSearch</name>
    <message>
        <source>Look for wrong classes</source>
        <translation>잘못된 클래스 찾기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>A network learns from most of your photos and is asked about the others, until it was asked about all. It also notices copies that were mirrored or turned. Nothing is changed by itself.</source>
        <translation>신경망이 사진 대부분으로 배우고 나머지 사진이 무엇인지 맞혀 봐요. 모든 사진을 맞혀 볼 때까지 되풀이해요. 좌우가 뒤집히거나 돌아간 복사본도 알아채요. 저절로 바뀌는 것은 없어요.</translation>
    </message>
    <message>
        <source>Looking for wrong classes…</source>
        <translation>잘못된 클래스를 찾는 중…</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Something happened that Xfer was not prepared for.</source>
        <translation>Xfer가 예상하지 못한 일이 생겼어요.</translation>
    </message>
    <message>
        <source>Your photos and finished trainings are safe. Try again; if it happens again, copy the details and send them to the people who make Xfer.</source>
        <translation>사진과 끝난 학습은 안전해요. 다시 해 보세요. 또 같은 일이 생기면 자세한 내용을 복사해서 Xfer를 만드는 사람들에게 보내 주세요.</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>사진 1장</translation>
    </message>
    <message>
        <source>%Ln photos</source>
        <translation>사진 %Ln장</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>클래스 1개</translation>
    </message>
    <message>
        <source>%Ln classes</source>
        <translation>클래스 %Ln개</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>파일 1개</translation>
    </message>
    <message>
        <source>%Ln files</source>
        <translation>파일 %Ln개</translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation>{what}, 제외됨</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>몇 초 남음</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>약 {time} 남음</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>폴더 살펴보기</translation>
    </message>
    <message>
        <source>Unpacking the archive</source>
        <translation>압축 파일 풀기</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>사진 읽기</translation>
    </message>
    <message>
        <source>Downloading the network</source>
        <translation>신경망 내려받기</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>신경망 만들기</translation>
    </message>
    <message>
        <source>Looking at every photo</source>
        <translation>모든 사진 보기</translation>
    </message>
    <message>
        <source>Learning the classes</source>
        <translation>클래스 배우기</translation>
    </message>
    <message>
        <source>Training the network</source>
        <translation>신경망 학습하기</translation>
    </message>
    <message>
        <source>Judging on the test photos</source>
        <translation>시험 사진으로 평가하기</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장하기</translation>
    </message>
    <message>
        <source>Copying the networks</source>
        <translation>신경망 복사하기</translation>
    </message>
    <message>
        <source>Naming photos</source>
        <translation>사진 알아보기</translation>
    </message>
    <message>
        <source>Preparing varied copies of your photos</source>
        <translation>사진의 변형 사본 준비하기</translation>
    </message>
    <message>
        <source>Dividing the photos into parts</source>
        <translation>사진을 묶음으로 나누기</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>학습률 시험하기</translation>
    </message>
    <message>
        <source>Looking for the best model and strategy</source>
        <translation>가장 좋은 모델과 학습 방법 찾기</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is</source>
        <translation>이 컴퓨터의 속도 재기</translation>
    </message>
    <message>
        <source>Finding photos that look alike</source>
        <translation>비슷해 보이는 사진 찾기</translation>
    </message>
    <message>
        <source>Looking for twins and bad photos</source>
        <translation>쌍둥이 사진과 상태가 나쁜 사진 찾기</translation>
    </message>
    <message>
        <source>Looking for photos in the wrong class</source>
        <translation>잘못된 클래스에 든 사진 찾기</translation>
    </message>
    <message>
        <source>Drawing the map of the photos</source>
        <translation>사진 지도 그리기</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>사진 복사하기</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>손상되어 열 수 없음</translation>
    </message>
    <message>
        <source>Empty files</source>
        <translation>빈 파일</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>Not photos</source>
        <translation>사진이 아님</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>더는 없음</translation>
    </message>
    <message>
        <source>May not be opened</source>
        <translation>열 권한 없음</translation>
    </message>
    <message>
        <source>In the wrong folder</source>
        <translation>잘못된 폴더에 있음</translation>
    </message>
    <message>
        <source>Of a kind Xfer cannot read</source>
        <translation>Xfer가 읽을 수 없는 형식</translation>
    </message>
    <message>
        <source>Rows of the table that cannot be used</source>
        <translation>표에서 사용할 수 없는 줄</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>TogetherGroup</name>
    <message>
        <source>What must stay together</source>
        <translation>함께 두어야 하는 사진</translation>
    </message>
    <message>
        <source>Photos that are nearly the same must not be learned from and judged by at once: the result would look better than it is. Exact copies always stay together.</source>
        <translation>거의 같은 사진을 배우는 데도 쓰고 평가하는 데도 쓰면 안 돼요. 결과가 실제보다 좋아 보이니까요. 똑같은 사본은 늘 함께 둬요.</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>거의 같은 사진</translation>
    </message>
    <message>
        <source>Photos taken within</source>
        <translation>다음 시간 안에 찍은 사진</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>Subfolders of classes</source>
        <translation>클래스의 하위 폴더</translation>
    </message>
    <message>
        <source>One picture saved again, resized or cropped is still one.</source>
        <translation>다시 저장하거나 크기를 바꾸거나 잘라 낸 사진도 같은 사진이에요.</translation>
    </message>
    <message>
        <source>Photos of one moment, by the camera&apos;s clock, show the same thing.</source>
        <translation>카메라 시계로 같은 순간에 찍은 사진에는 같은 것이 찍혀 있어요.</translation>
    </message>
    <message>
        <source>If each subfolder is one person, one day or one shop, judging by others is honest.</source>
        <translation>하위 폴더마다 한 사람, 하루, 한 가게의 사진이라면 다른 하위 폴더로 평가해야 정직해요.</translation>
    </message>
    <message>
        <source>Divide anew</source>
        <translation>새로 나누기</translation>
    </message>
    <message>
        <source>Results of earlier trainings can then no longer be compared with new ones: they have seen some of the new test photos.</source>
        <translation>그러면 전에 한 학습의 결과를 새 결과와 더는 비교할 수 없어요. 전에 한 학습이 새 시험 사진 일부를 이미 봤기 때문이에요.</translation>
    </message>
    <message>
        <source>Back to the earlier division</source>
        <translation>전에 나눈 대로 되돌리기</translation>
    </message>
    <message>
        <source>{training} to learn from  ·  {validation} to choose by  ·  {test} to judge</source>
        <translation>배우는 데 {training}장  ·  고르는 데 {validation}장  ·  평가하는 데 {test}장</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Groups found: {groups} ({photos}).</source>
        <translation>찾은 그룹: {groups}개({photos}).</translation>
    </message>
    <message>
        <source>Subfolders found: {groups} ({photos}).</source>
        <translation>찾은 하위 폴더: {groups}개({photos}).</translation>
    </message>
    <message>
        <source>An earlier training divided these photos; where they are, they stay.</source>
        <translation>이 사진들은 전에 한 학습에서 나뉘었고 그대로 유지돼요.</translation>
    </message>
    <message>
        <source>Seconds between two photos</source>
        <translation>두 사진 사이의 시간(초)</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Looking through your photos…</source>
        <translation>사진을 살펴보는 중…</translation>
    </message>
    <message>
        <source>There are no photos to learn from yet</source>
        <translation>아직 배울 사진이 없어요</translation>
    </message>
    <message>
        <source>Choose a folder in which every class has a subfolder with its photos.</source>
        <translation>클래스마다 사진이 든 하위 폴더가 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>사진으로 가기</translation>
    </message>
    <message>
        <source>A training was interrupted after round {number}.</source>
        <translation>학습이 {number}회차 뒤에 중단되었어요.</translation>
    </message>
    <message>
        <source>A training was interrupted before its first round.</source>
        <translation>학습이 1회차를 마치기 전에 중단되었어요.</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>거기서부터 이어서 할 수 있어요.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>버리기…</translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation>학습 버리기</translation>
    </message>
    <message>
        <source>Discard the interrupted training and what it had learned?</source>
        <translation>중단된 학습과 그때까지 배운 것을 버릴까요?</translation>
    </message>
    <message>
        <source>Train again with a tenth of the rate</source>
        <translation>학습률을 10분의 1로 낮춰 다시 학습</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>{file} 선택</translation>
    </message>
    <message>
        <source>Keras weights (*.h5 *.hdf5 *.keras)</source>
        <translation>Keras 가중치 (*.h5 *.hdf5 *.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>학습하는 중이에요.</translation>
    </message>
    <message>
        <source>The learning engine could not be started. The log says why.</source>
        <translation>학습 엔진을 시작하지 못했어요. 까닭은 로그에 있어요.</translation>
    </message>
    <message>
        <source>Your folder is divided already, and is taken as it is.</source>
        <translation>폴더가 이미 나뉘어 있어서 그대로 사용해요.</translation>
    </message>
    <message>
        <source>Divided at the first training. It stays so: photos that were once learned from must never be used for a test.</source>
        <translation>첫 학습 때 나뉘었고 그대로 유지돼요. 한 번이라도 배우는 데 쓴 사진은 절대로 시험에 쓰면 안 되니까요.</translation>
    </message>
    <message>
        <source>The file is here now.</source>
        <translation>파일이 이제 준비됐어요.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Preparing the learning engine…</source>
        <translation>학습 엔진을 준비하는 중…</translation>
    </message>
    <message>
        <source>Dividing photos…</source>
        <translation>사진을 나누는 중…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Stopped before anything was learned.</source>
        <translation>아무것도 배우기 전에 멈췄어요.</translation>
    </message>
</context>
<context>
    <name>TrainingCharts</name>
    <message>
        <source>The chart begins when it learns.</source>
        <translation>학습을 시작하면 그래프가 나와요.</translation>
    </message>
    <message>
        <source>Recognised photos</source>
        <translation>알아본 사진</translation>
    </message>
    <message>
        <source>Error (loss)</source>
        <translation>오차(손실)</translation>
    </message>
    <message>
        <source>Left to right: steps while the classes are learned, then rounds (epochs). The validation photos are those it never learns from.</source>
        <translation>왼쪽에서 오른쪽으로: 클래스를 배우는 동안은 단계, 그다음은 회차(에포크)예요. 검증 사진은 배우는 데 전혀 쓰지 않는 사진이에요.</translation>
    </message>
    <message>
        <source>Learning the classes</source>
        <translation>클래스 배우기</translation>
    </message>
    <message>
        <source>All layers learn</source>
        <translation>모든 층이 학습</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation>학습 {value}</translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation>검증 {value}</translation>
    </message>
    <message>
        <source>Once Xfer learns, this shows how many photos it recognises.</source>
        <translation>Xfer가 배우기 시작하면 사진을 얼마나 알아보는지 여기에 보여 드려요.</translation>
    </message>
    <message>
        <source>Round {number} was kept: after it, {share} of the photos it has never learned from were recognised.</source>
        <translation>{number}회차를 채택했어요. 이때 배우는 데 쓰지 않은 사진의 {share}를 알아봤어요.</translation>
    </message>
    <message>
        <source>No round of fine-tuning was better than what came before it ({share} of the photos it has never learned from), so that was kept.</source>
        <translation>미세 조정의 어느 회차도 그 전(배우는 데 쓰지 않은 사진의 {share})보다 낫지 않아서 그 전의 것을 채택했어요.</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>모든 층</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>only the new layers</source>
        <translation>새 층만</translation>
    </message>
    <message>
        <source>last quarter of the layers</source>
        <translation>마지막 4분의 1</translation>
    </message>
    <message>
        <source>last third of the layers</source>
        <translation>마지막 3분의 1</translation>
    </message>
    <message>
        <source>last half of the layers</source>
        <translation>마지막 절반</translation>
    </message>
    <message>
        <source>last two thirds of the layers</source>
        <translation>마지막 3분의 2</translation>
    </message>
    <message>
        <source>last three quarters of the layers</source>
        <translation>마지막 4분의 3</translation>
    </message>
    <message>
        <source>last {share} of the layers</source>
        <translation>마지막 {share}</translation>
    </message>
    <message>
        <source>Share of the layers that learn</source>
        <translation>배우는 층의 비율</translation>
    </message>
    <message>
        <source>Learning: {layers}</source>
        <translation>배우는 층: {layers}</translation>
    </message>
    <message>
        <source>{after} it recognises {share} of the photos it learns from.</source>
        <translation>{after} 배우는 사진의 {share}를 알아봐요.</translation>
    </message>
    <message>
        <source>{after} the photos it has never learned from are recognised {share} of the time.</source>
        <translation>{after} 배우는 데 쓰지 않은 사진의 {share}를 알아봐요.</translation>
    </message>
    <message>
        <source>You chose what was there before fine-tuning: {share} of the photos it has never learned from were recognised.</source>
        <translation>미세 조정 전의 것을 직접 선택했어요. 이때 배우는 데 쓰지 않은 사진의 {share}를 알아봤어요.</translation>
    </message>
    <message>
        <source>You chose round {number}: after it, {share} of the photos it has never learned from were recognised.</source>
        <translation>{number}회차를 직접 선택했어요. 이때 배우는 데 쓰지 않은 사진의 {share}를 알아봤어요.</translation>
    </message>
    <message>
        <source>Learning since round {number}: {layers}.</source>
        <translation>{number}회차부터 배우는 층: {layers}.</translation>
    </message>
    <message>
        <source>After {count} steps</source>
        <translation>{count}단계를 마친 지금,</translation>
    </message>
    <message>
        <source>After one round</source>
        <translation>1회차를 마친 지금,</translation>
    </message>
    <message>
        <source>After {count} rounds</source>
        <translation>{count}회차를 마친 지금,</translation>
    </message>
    <message>
        <source>The error should fall: the lower, the surer it is and the more right.</source>
        <translation>오차는 줄어들어야 해요. 낮을수록 더 확실하고 더 잘 맞혀요.</translation>
    </message>
    <message>
        <source>On photos it has not seen, the error has been rising since {when}: from there on it learns its own photos by heart.</source>
        <translation>처음 보는 사진의 오차가 {when}부터 커지고 있어요. 그때부터는 배우는 사진을 외우고 있어요.</translation>
    </message>
    <message>
        <source>The error on photos it has not seen is {value} and still falling.</source>
        <translation>처음 보는 사진의 오차는 {value}이고 아직 줄고 있어요.</translation>
    </message>
    <message>
        <source>The error on photos it has not seen is {value} and hardly changes any more.</source>
        <translation>처음 보는 사진의 오차는 {value}이고 이제 거의 변하지 않아요.</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>{number}단계</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>{number}회차</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Progress of all models together</source>
        <translation>모든 모델의 진행 상황</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{amount}  ·  {speed} a second</source>
        <translation>{amount}  ·  1초에 {speed}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>What came is kept; the next download goes on there.</source>
        <translation>받은 것은 남아 있어요. 다음에 거기서부터 이어서 내려받아요.</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>모델을 찾는 중…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>{name} 복사하는 중</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} 내려받는 중</translation>
    </message>
    <message>
        <source>Downloading {name}, {number} of {count}</source>
        <translation>{name} 내려받는 중, {number}/{count}</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>What was tried, the best first</source>
        <translation>해 본 것, 좋은 순서</translation>
    </message>
</context>
<context>
    <name>Variety</name>
    <message>
        <source>Centre crop</source>
        <translation>가운데만 자르기</translation>
    </message>
    <message>
        <source>only the middle is used. Right when what matters is always there.</source>
        <translation>가운데만 사용해요. 중요한 것이 늘 가운데 있을 때 알맞아요.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>nothing is cut off; the rest of the square is filled up.</source>
        <translation>아무것도 잘라 내지 않고 정사각형의 나머지를 채워요.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>늘이기</translation>
    </message>
    <message>
        <source>nothing is cut off, only squeezed a little. Right for most photos.</source>
        <translation>아무것도 잘라 내지 않고 조금 눌러서 맞춰요. 대부분의 사진에 알맞아요.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>있는 그대로</translation>
    </message>
    <message>
        <source>neither moved nor mirrored: right for letters and traffic signs.</source>
        <translation>옮기거나 뒤집지 않아요. 글자나 교통 표지판에 알맞아요.</translation>
    </message>
    <message>
        <source>Slightly varied</source>
        <translation>조금씩 바꿔서</translation>
    </message>
    <message>
        <source>mirrored, moved a little, lighter or darker. Right for most photos.</source>
        <translation>좌우로 뒤집고 조금 옮기고 밝기를 바꿔요. 대부분의 사진에 알맞아요.</translation>
    </message>
    <message>
        <source>Strongly varied</source>
        <translation>많이 바꿔서</translation>
    </message>
    <message>
        <source>turned, zoomed and coloured differently as well, some partly covered: for few photos and many rounds.</source>
        <translation>돌리고 확대하고 색도 바꾸고 일부를 가리기도 해요. 사진이 적고 회차가 많을 때 알맞아요.</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>사진 전체</translation>
    </message>
    <message>
        <source>all of the square is shown every time.</source>
        <translation>매번 정사각형 전체를 보여 줘요.</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>무작위 자르기</translation>
    </message>
    <message>
        <source>each time another part that leaves out a quarter at most: what is shown may stand nearer or farther.</source>
        <translation>매번 많아야 4분의 1을 빼고 다른 부분을 보여 줘요. 대상이 더 가깝거나 멀어도 괜찮아요.</translation>
    </message>
    <message>
        <source>Random partial crop</source>
        <translation>무작위 일부 자르기</translation>
    </message>
    <message>
        <source>each time another part, at times only a quarter: for messy photos from the web, where a part of a thing must do.</source>
        <translation>매번 다른 부분을, 때로는 4분의 1만 보여 줘요. 사물의 일부만 보고 알아야 하는, 웹에서 모은 어수선한 사진에 알맞아요.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Choose zip or table…</source>
        <translation>zip이나 표 선택…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>프로젝트 열기…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>사진 폴더를 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Each subfolder is a class, and Xfer learns to tell the classes apart.
A zip of such a folder, or a table (CSV) of photos and classes, will do too.
Photos that are not sorted yet are put into groups first.</source>
        <translation>하위 폴더 하나가 클래스 하나이고, Xfer는 클래스를 구별하는 법을 배워요.
그런 폴더를 압축한 zip이나, 사진과 클래스를 적은 표(CSV)도 괜찮아요.
아직 나누지 않은 사진은 먼저 그룹으로 묶어요.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>최근에 연 프로젝트</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>모든 것이 이 컴퓨터에만 있어요.</translation>
    </message>
</context>
<context>
    <name>_ClassModel</name>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation>시험 사진</translation>
    </message>
    <message>
        <source>How many photos of this class were judged.</source>
        <translation>이 클래스의 사진 몇 장을 평가했는지예요.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 비율</translation>
    </message>
    <message>
        <source>Of the photos of this class, so many were recognised (recall).</source>
        <translation>이 클래스의 사진 가운데 알아본 비율이에요(재현율).</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>답이 맞은 비율</translation>
    </message>
    <message>
        <source>When it names this class, it is right so often (precision).</source>
        <translation>이 클래스라고 답했을 때 맞은 비율이에요(정밀도).</translation>
    </message>
    <message>
        <source>Both in one (F1)</source>
        <translation>둘을 합친 값(F1)</translation>
    </message>
    <message>
        <source>The harmonic mean of the two before.</source>
        <translation>앞의 두 값의 조화 평균이에요.</translation>
    </message>
</context>
<context>
    <name>_GroupDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation>그룹 이름</translation>
    </message>
</context>
<context>
    <name>_MinutesSpin</name>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
</context>
<context>
    <name>_RunDelegate</name>
    <message>
        <source>used by Predict</source>
        <translation>예측에 사용 중</translation>
    </message>
    <message>
        <source>on validation</source>
        <translation>검증 기준</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Show them</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>_TrialModel</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>학습 방법</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Tried after</source>
        <translation>시작 후</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>알아본 비율</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The project “{name}” is about the photos in {photos}.</source>
        <translation>프로젝트 “{name}”은(는) {photos}에 있는 사진을 위한 것이에요.</translation>
    </message>
    <message>
        <source>Choose another folder for the project of these photos.</source>
        <translation>이 사진들의 프로젝트로 쓸 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{id}” is no network that can be built on.</source>
        <translation>“{id}”은(는) 바탕으로 쓸 수 있는 신경망이 아니에요.</translation>
    </message>
    <message>
        <source>`xfer-gui models` lists those that can.</source>
        <translation>쓸 수 있는 것은 `xfer-gui models`로 볼 수 있어요.</translation>
    </message>
    <message>
        <source>{option} means nothing to the strategy {strategy}.</source>
        <translation>{option}은(는) 학습 방법 {strategy}에서는 아무 뜻이 없어요.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one of these: {strategies}.</source>
        <translation>빼거나 다음 중 하나를 선택하세요: {strategies}.</translation>
    </message>
    <message>
        <source>The network “{id}” has learned nothing yet to build on.</source>
        <translation>신경망 “{id}”은(는) 아직 배운 것이 없어서 바탕으로 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>Choose the strategy from_scratch or another backbone.</source>
        <translation>학습 방법을 “처음부터 학습”(from_scratch)으로 바꾸거나 다른 모델(백본)을 선택하세요.</translation>
    </message>
    <message>
        <source>The network “{id}” only compares photos with words.</source>
        <translation>신경망 “{id}”은(는) 사진을 말과 비교하기만 해요.</translation>
    </message>
    <message>
        <source>Choose the strategy zero_shot or another backbone.</source>
        <translation>학습 방법을 “설명으로 구별”(zero_shot)로 바꾸거나 다른 모델(백본)을 선택하세요.</translation>
    </message>
    <message>
        <source>The network “{id}” comes without names of its own.</source>
        <translation>신경망 “{id}”에는 자기 이름 목록이 없어요.</translation>
    </message>
    <message>
        <source>Choose another backbone, or let it learn your classes.</source>
        <translation>다른 모델(백본)을 선택하거나, 내 클래스를 배우게 하세요.</translation>
    </message>
    <message>
        <source>The network “{id}” does not understand words.</source>
        <translation>신경망 “{id}”은(는) 말을 알아듣지 못해요.</translation>
    </message>
    <message>
        <source>Leave the backbone out, or choose {other}.</source>
        <translation>모델(백본)을 지정하지 말거나 {other}을(를) 선택하세요.</translation>
    </message>
    <message>
        <source>There is no class “{name}” among these photos.</source>
        <translation>이 사진들에는 “{name}” 클래스가 없어요.</translation>
    </message>
    <message>
        <source>The classes are {classes}.</source>
        <translation>클래스: {classes}.</translation>
    </message>
    <message>
        <source>An ensemble needs at least two runs.</source>
        <translation>앙상블에는 학습이 적어도 두 개 필요해요.</translation>
    </message>
    <message>
        <source>Name each of them with --member.</source>
        <translation>하나마다 --member로 지정하세요.</translation>
    </message>
    <message>
        <source>There is no run “{name}” in the project.</source>
        <translation>프로젝트에 학습 “{name}”이(가) 없어요.</translation>
    </message>
    <message>
        <source>Look into {folder} for the names of its runs.</source>
        <translation>{folder}에서 학습의 이름을 찾아보세요.</translation>
    </message>
    <message>
        <source>The run “{name}” has learned nothing that could answer.</source>
        <translation>학습 “{name}”에는 답할 수 있게 배운 것이 없어요.</translation>
    </message>
    <message>
        <source>Resume it first, or choose another.</source>
        <translation>먼저 이어서 학습하거나 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>The run “{name}” knows other classes than these photos.</source>
        <translation>학습 “{name}”이(가) 아는 클래스가 이 사진들의 클래스와 달라요.</translation>
    </message>
    <message>
        <source>All members of an ensemble must know the same classes.</source>
        <translation>앙상블에 들어가는 학습은 모두 같은 클래스를 알아야 해요.</translation>
    </message>
    <message>
        <source>The run “{name}” is finished, there is nothing left to do.</source>
        <translation>학습 “{name}”은(는) 끝났어요. 더 할 일이 없어요.</translation>
    </message>
    <message>
        <source>Start a new training instead.</source>
        <translation>대신 새 학습을 시작하세요.</translation>
    </message>
    <message>
        <source>There are no photos in {folder}.</source>
        <translation>{folder}에 사진이 없어요.</translation>
    </message>
    <message>
        <source>Name photos, or folders with photos in them.</source>
        <translation>사진이나 사진이 든 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Your photos are about {side} px. At {suggested} px a round takes about 1/{times} of the time that it takes at {size} px, and the result is usually as good.</source>
        <translation>사진이 약 {side} px이에요. {suggested} px로 하면 한 회차에 걸리는 시간이 {size} px일 때의 약 1/{times}이고, 결과는 대개 그만큼 좋아요.</translation>
    </message>
    <message>
        <source>An empty model would have to learn to see from {photos} photos, which usually takes thousands. A strategy that starts from a trained model does better.</source>
        <translation>빈 모델은 사진 {photos}장으로 보는 법부터 배워야 하는데, 보통 수천 장이 필요해요. 이미 배운 모델에서 시작하는 학습 방법이 더 나아요.</translation>
    </message>
    <message>
        <source>“{name}” has only about {most} photos to learn from, too few for a cross-validation in {folds} parts. Choose fewer parts, or add photos of it.</source>
        <translation>“{name}”은(는) 배울 사진이 약 {most}장뿐이라 {folds}묶음으로 교차 검증하기에 너무 적어요. 묶음을 줄이거나 이 클래스의 사진을 더 넣으세요.</translation>
    </message>
    <message>
        <source>The learning rate {rate} was too high: the training fell apart, and the best round before that was kept. Try again with {less}.</source>
        <translation>학습률 {rate}이(가) 너무 높아서 학습이 무너졌고, 그 전의 가장 좋은 회차를 남겼어요. {less}(으)로 다시 해 보세요.</translation>
    </message>
    <message>
        <source>This is no better than always guessing the biggest class ({baseline} %). Check that the photos are in the right folders and that a person could tell the classes apart.</source>
        <translation>늘 가장 큰 클래스라고만 답하는 것({baseline} %)보다 낫지 않아요. 사진이 맞는 폴더에 있는지, 사람이라면 클래스를 구별할 수 있는지 확인해 보세요.</translation>
    </message>
    <message>
        <source>Photos of “{name}” that could be learned from: only {count}. More of them will help more than anything else.</source>
        <translation>“{name}”을(를) 배울 사진이 {count}장뿐이었어요. 이 클래스의 사진을 늘리는 것이 무엇보다 도움이 돼요.</translation>
    </message>
    <message>
        <source>There are {times} times as many photos of “{biggest}” as of “{smallest}”, so rare ones are easily missed. Add photos of “{smallest}”.</source>
        <translation>“{biggest}”의 사진이 “{smallest}”보다 {times}배 많아서 드문 쪽을 놓치기 쉬워요. “{smallest}”의 사진을 더 넣어 주세요.</translation>
    </message>
    <message>
        <source>It knows the photos it learned from by heart ({training} % right) but does worse on others ({validation} %). More photos help; so do fewer rounds.</source>
        <translation>배운 사진은 외우다시피 하지만({training} % 정답) 다른 사진은 그만큼 맞히지 못해요({validation} %). 사진을 늘리면 도움이 되고, 회차를 줄여도 도움이 돼요.</translation>
    </message>
    <message>
        <source>{wrong} of {photos} photos of “{label}” were taken for “{predicted}”. Look at them under Results: some may be in the wrong folder.</source>
        <translation>“{label}” 사진 {photos}장 중 {wrong}장을 “{predicted}”(으)로 봤어요. “결과” 탭에서 살펴보세요. 잘못된 폴더에 든 사진이 있을 수 있어요.</translation>
    </message>
    <message>
        <source>Your photos are about {side} px but are blown up to {size} px. A smaller size under Advanced makes training faster and often no worse.</source>
        <translation>사진이 약 {side} px인데 {size} px로 늘려서 쓰고 있어요. 고급 설정에서 더 작은 크기를 고르면 학습이 빨라지고, 정확도는 대개 떨어지지 않아요.</translation>
    </message>
    <message>
        <source>It was judged on {photos} photos only, so the figure is a rough one. More photos make it surer.</source>
        <translation>사진 {photos}장으로만 평가해서 대략적인 수치예요. 사진이 많을수록 더 믿을 수 있어요.</translation>
    </message>
    <message>
        <source>There is no backbone called “{id}”.</source>
        <translation>“{id}”(이)라는 모델(백본)이 없어요.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>혹시 {names}을(를) 찾으셨나요?</translation>
    </message>
    <message>
        <source>Small and quick. A good first choice on a laptop.</source>
        <translation>작고 빨라요. 노트북에서 처음 쓰기 좋아요.</translation>
    </message>
    <message>
        <source>Still quick, and a little more exact than the smallest.</source>
        <translation>여전히 빠르고, 가장 작은 것보다 조금 더 정확해요.</translation>
    </message>
    <message>
        <source>The middle size of a quick family.</source>
        <translation>빠른 모델들 가운데 중간 크기예요.</translation>
    </message>
    <message>
        <source>A good balance of speed and accuracy.</source>
        <translation>속도와 정확도의 균형이 좋아요.</translation>
    </message>
    <message>
        <source>Wider than usual: more exact, and slower.</source>
        <translation>보통보다 폭이 넓어서 더 정확하고 더 느려요.</translation>
    </message>
    <message>
        <source>The most exact of its family, and the slowest.</source>
        <translation>같은 계열에서 가장 정확하고 가장 느려요.</translation>
    </message>
    <message>
        <source>Very quick, made for phones.</source>
        <translation>휴대전화용이라 아주 빨라요.</translation>
    </message>
    <message>
        <source>Made for phones too, clearly more exact than the small one.</source>
        <translation>역시 휴대전화용이고, 작은 것보다 훨씬 정확해요.</translation>
    </message>
    <message>
        <source>The smallest of all. For very old computers or a quick try.</source>
        <translation>가장 작아요. 아주 오래된 컴퓨터나 빠른 시험용이에요.</translation>
    </message>
    <message>
        <source>Small, simple and quick.</source>
        <translation>작고 단순하고 빨라요.</translation>
    </message>
    <message>
        <source>Simple and quick, in a middle size.</source>
        <translation>단순하고 빨라요. 중간 크기예요.</translation>
    </message>
    <message>
        <source>Simple and quick, in its full size.</source>
        <translation>단순하고 빨라요. 원래 크기예요.</translation>
    </message>
    <message>
        <source>Clearly more exact than the small ones. Fine on a laptop.</source>
        <translation>작은 모델보다 훨씬 정확해요. 노트북에서도 괜찮아요.</translation>
    </message>
    <message>
        <source>One step more exact than B0, and one step slower.</source>
        <translation>B0보다 한 단계 더 정확하고 한 단계 더 느려요.</translation>
    </message>
    <message>
        <source>More exact again. Slow without a graphics card.</source>
        <translation>한층 더 정확해요. 그래픽 카드가 없으면 느려요.</translation>
    </message>
    <message>
        <source>Very exact on large photos. Better with a graphics card.</source>
        <translation>큰 사진에서 아주 정확해요. 그래픽 카드가 있으면 좋아요.</translation>
    </message>
    <message>
        <source>The most exact of all here. Needs a graphics card.</source>
        <translation>여기서 가장 정확해요. 그래픽 카드가 필요해요.</translation>
    </message>
    <message>
        <source>Exact for its size: when the small ones do not suffice.</source>
        <translation>크기에 비해 정확해요. 작은 모델로 부족할 때 쓰세요.</translation>
    </message>
    <message>
        <source>Looks closer than B0, and takes longer.</source>
        <translation>B0보다 자세히 보고 더 오래 걸려요.</translation>
    </message>
    <message>
        <source>For fine differences. Slow without a graphics card.</source>
        <translation>미세한 차이를 구별해요. 그래픽 카드가 없으면 느려요.</translation>
    </message>
    <message>
        <source>Fine differences on large photos. Needs a graphics card.</source>
        <translation>큰 사진의 미세한 차이를 구별해요. 그래픽 카드가 필요해요.</translation>
    </message>
    <message>
        <source>The classic that others are compared with. Large, and steady.</source>
        <translation>다른 모델의 기준이 되는 고전이에요. 크고 안정적이에요.</translation>
    </message>
    <message>
        <source>The classic, twice as deep. Better with a graphics card.</source>
        <translation>두 배 깊은 고전이에요. 그래픽 카드가 있으면 좋아요.</translation>
    </message>
    <message>
        <source>The classic, three times as deep. Needs patience.</source>
        <translation>세 배 깊은 고전이에요. 인내심이 필요해요.</translation>
    </message>
    <message>
        <source>The classic in its smallest form: plain, steady and quick.</source>
        <translation>가장 작은 고전이에요. 단순하고 안정적이고 빨라요.</translation>
    </message>
    <message>
        <source>Between ResNet18 and ResNet50 in depth, time and accuracy.</source>
        <translation>깊이와 시간, 정확도가 ResNet18과 ResNet50의 사이예요.</translation>
    </message>
    <message>
        <source>The classic in its second form, a little more exact.</source>
        <translation>고전의 두 번째 판이에요. 조금 더 정확해요.</translation>
    </message>
    <message>
        <source>Second form, twice as deep. Better with a graphics card.</source>
        <translation>두 배 깊은 두 번째 판이에요. 그래픽 카드가 있으면 좋아요.</translation>
    </message>
    <message>
        <source>Second form, three times as deep. Needs patience.</source>
        <translation>세 배 깊은 두 번째 판이에요. 인내심이 필요해요.</translation>
    </message>
    <message>
        <source>Much used for medical and microscope pictures. Slow.</source>
        <translation>의료 사진과 현미경 사진에 많이 써요. 느려요.</translation>
    </message>
    <message>
        <source>A deeper DenseNet: a little more exact, and slower.</source>
        <translation>더 깊은 DenseNet이에요. 조금 더 정확하고 더 느려요.</translation>
    </message>
    <message>
        <source>The deepest DenseNet. Better with a graphics card.</source>
        <translation>가장 깊은 DenseNet이에요. 그래픽 카드가 있으면 좋아요.</translation>
    </message>
    <message>
        <source>Modern and very exact. Large. Better with a graphics card.</source>
        <translation>최신이고 아주 정확해요. 커요. 그래픽 카드가 있으면 좋아요.</translation>
    </message>
    <message>
        <source>Older, made for larger photos. Found in many papers.</source>
        <translation>조금 오래됐고 큰 사진에 맞아요. 많은 논문에 나와요.</translation>
    </message>
    <message>
        <source>Exact on larger photos. Slow without a graphics card.</source>
        <translation>큰 사진에서 정확해요. 그래픽 카드가 없으면 느려요.</translation>
    </message>
    <message>
        <source>Designed by a computer. Small on disk, slow for its size.</source>
        <translation>컴퓨터가 설계했어요. 용량은 작지만 크기에 비해 느려요.</translation>
    </message>
    <message>
        <source>Old and plain. Slow, and less exact than newer ones.</source>
        <translation>오래되고 단순해요. 느리고 새 모델보다 덜 정확해요.</translation>
    </message>
    <message>
        <source>VGG16 with three more layers. Slower, and hardly more exact.</source>
        <translation>VGG16에 층을 세 개 더했어요. 더 느리고 정확도는 거의 같아요.</translation>
    </message>
    <message>
        <source>Xfer&apos;s starter network</source>
        <translation>Xfer의 시작용 신경망</translation>
    </message>
    <message>
        <source>Comes with Xfer. Taught by two larger networks on 8,900 photos of animals, vehicles, scenes, flowers and hands: with such photos about as exact as MobileNetV2 0.35 at the same size, with others less.</source>
        <translation>Xfer에 들어 있어요. 더 큰 네트워크 두 개가 동물, 탈것, 풍경, 꽃, 손 사진 8,900장으로 가르쳤어요. 그런 사진에서는 같은 크기의 MobileNetV2 0.35와 비슷하게 정확하고, 다른 사진에서는 덜 정확해요.</translation>
    </message>
    <message>
        <source>Small plain network</source>
        <translation>작고 단순한 신경망</translation>
    </message>
    <message>
        <source>Learns from your photos alone. Needs many of them.</source>
        <translation>내 사진만으로 배워요. 사진이 많이 필요해요.</translation>
    </message>
    <message>
        <source>Small residual network</source>
        <translation>작은 잔차 신경망</translation>
    </message>
    <message>
        <source>Learns from your photos alone, steadier than the plain one.</source>
        <translation>내 사진만으로 배워요. 단순한 것보다 안정적이에요.</translation>
    </message>
    <message>
        <source>Compares photos with words. Nothing has to be trained.</source>
        <translation>사진을 말과 비교해요. 아무것도 학습할 필요가 없어요.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are taken as one class.</source>
        <translation>“{one}”와(과) “{other}”을(를) 한 클래스로 봐요.</translation>
    </message>
    <message>
        <source>{name} has no class: it is not in one of the class folders.</source>
        <translation>{name}은(는) 클래스 폴더에 들어 있지 않아서 클래스가 없어요.</translation>
    </message>
    <message>
        <source>{name} is left out: there are no training photos of “{label}”.</source>
        <translation>{name}은(는) 제외했어요. “{label}”의 학습 사진이 없어요.</translation>
    </message>
    <message>
        <source>There are no photos in the folder {name}.</source>
        <translation>{name} 폴더에 사진이 없어요.</translation>
    </message>
    <message>
        <source>No photo in “{name}” can be read: {count} cannot be used.</source>
        <translation>“{name}”에 읽을 수 있는 사진이 없어요. {count}장을 사용할 수 없어요.</translation>
    </message>
    <message>
        <source>The first of them: {first}</source>
        <translation>그중 첫 번째: {first}</translation>
    </message>
    <message>
        <source>Unpack it with another program, and choose the folder that comes out.</source>
        <translation>다른 프로그램으로 압축을 푼 다음, 풀린 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no zip archive.</source>
        <translation>“{name}”이(가) 손상되었거나 zip 압축 파일이 아니에요.</translation>
    </message>
    <message>
        <source>Copy or download it once more.</source>
        <translation>다시 한번 복사하거나 내려받으세요.</translation>
    </message>
    <message>
        <source>Xfer cannot open “{name}”: it is no zip archive.</source>
        <translation>Xfer가 “{name}”을(를) 열 수 없어요. zip 압축 파일이 아니에요.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>“{name}”이(가) 더는 없어요.</translation>
    </message>
    <message>
        <source>Put it back, or choose another one.</source>
        <translation>제자리에 돌려놓거나 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>You have no permission to open “{name}”.</source>
        <translation>“{name}”을(를) 열 권한이 없어요.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read from the disk.</source>
        <translation>디스크에서 “{name}”을(를) 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>There are {count} files in “{name}”; Xfer unpacks at most {most}.</source>
        <translation>“{name}”에 파일이 {count}개 있어요. Xfer는 {most}개까지만 압축을 풀어요.</translation>
    </message>
    <message>
        <source>“{name}” would grow from {packed} to {size}: photos do not, so this may be a trap.</source>
        <translation>“{name}”의 압축을 풀면 {packed}에서 {size}까지 커져요. 사진은 그렇게 커지지 않으니 함정일 수 있어요.</translation>
    </message>
    <message>
        <source>If you trust whoever made it, unpack it with another program first.</source>
        <translation>만든 사람을 믿을 수 있다면 먼저 다른 프로그램으로 압축을 푸세요.</translation>
    </message>
    <message>
        <source>There is not enough room to unpack “{name}”: it needs {size}, {free} are free.</source>
        <translation>“{name}”의 압축을 풀 공간이 부족해요. {size}가 필요한데 {free}가 남아 있어요.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>“{name}”은(는) 비밀번호로 잠겨 있어요.</translation>
    </message>
    <message>
        <source>Unpack it with the password, and choose the folder that comes out.</source>
        <translation>비밀번호를 넣어 압축을 푼 다음, 거기서 나온 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” can be used.</source>
        <translation>“{name}”에 사용할 수 있는 것이 하나도 없어요.</translation>
    </message>
    <message>
        <source>The first of {count} reasons: {first}</source>
        <translation>까닭 {count}가지 중 첫 번째: {first}</translation>
    </message>
    <message>
        <source>There are no photos in “{name}”.</source>
        <translation>“{name}”에 사진이 없어요.</translation>
    </message>
    <message>
        <source>Choose an archive with one folder of photos for each class.</source>
        <translation>클래스마다 사진 폴더가 하나씩 들어 있는 압축 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} wants to be outside of the archive&apos;s folder; it is not unpacked.</source>
        <translation>{name}은(는) 압축 파일의 폴더 밖에 풀리게 되어 있어서 풀지 않았어요.</translation>
    </message>
    <message>
        <source>{name} is a link and no photo; it is not unpacked.</source>
        <translation>{name}은(는) 사진이 아니라 링크라서 풀지 않았어요.</translation>
    </message>
    <message>
        <source>{name} is an archive within the archive; unpack it first.</source>
        <translation>{name}은(는) 압축 파일 안에 든 압축 파일이에요. 먼저 압축을 푸세요.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name}은(는) 비밀번호로 잠겨 있어요.</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that Xfer cannot undo.</source>
        <translation>{name}은(는) Xfer가 풀 수 없는 방식으로 압축되어 있어요.</translation>
    </message>
    <message>
        <source>{name} cannot be written under this name.</source>
        <translation>{name}은(는) 이 이름으로 저장할 수 없어요.</translation>
    </message>
    <message>
        <source>{name} is damaged in the archive.</source>
        <translation>{name}은(는) 압축 파일 안에서 손상되어 있어요.</translation>
    </message>
    <message>
        <source>Choose the folder that holds one subfolder of photos for each class.</source>
        <translation>클래스마다 사진이 든 하위 폴더가 하나씩 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” has folders for training and test, but no class folders in them.</source>
        <translation>“{name}”에 학습용과 시험용 폴더는 있지만 그 안에 클래스 폴더가 없어요.</translation>
    </message>
    <message>
        <source>Make one subfolder for each class in each of them.</source>
        <translation>그 폴더마다 클래스별로 하위 폴더를 하나씩 만드세요.</translation>
    </message>
    <message>
        <source>The photos in “{name}” are not in class folders.</source>
        <translation>“{name}”의 사진이 클래스 폴더에 들어 있지 않아요.</translation>
    </message>
    <message>
        <source>Make one subfolder for each class and put its photos there.</source>
        <translation>클래스마다 하위 폴더를 하나씩 만들고 사진을 넣으세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path}을(를) 읽을 수 없어요: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder is still there and that you may open it.</source>
        <translation>폴더가 아직 있는지, 열 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>{path} is damaged or was made by something else.</source>
        <translation>{path}이(가) 손상되었거나 다른 프로그램에서 만든 것이에요.</translation>
    </message>
    <message>
        <source>If there is a file with “.previous” beside it, take that one.</source>
        <translation>옆에 “.previous”가 붙은 파일이 있으면 그것을 쓰세요.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>디스크가 가득 차서 {path}을(를) 저장하지 못했어요.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was saved before is still there.</source>
        <translation>공간을 비우고 다시 해 보세요. 전에 저장한 것은 그대로 있어요.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder is read-only.</source>
        <translation>폴더가 읽기 전용이라 {path}을(를) 저장할 수 없어요.</translation>
    </message>
    <message>
        <source>Choose another place for the project.</source>
        <translation>프로젝트를 둘 다른 곳을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path}을(를) 저장하지 못했어요: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk and try again. What was saved before is still there.</source>
        <translation>디스크를 확인하고 다시 해 보세요. 전에 저장한 것은 그대로 있어요.</translation>
    </message>
    <message>
        <source>{name} is a link that leads out of the folder; it is not followed.</source>
        <translation>{name}은(는) 폴더 밖을 가리키는 링크라서 따라가지 않아요.</translation>
    </message>
    <message>
        <source>The name {name} is not valid text; rename it.</source>
        <translation>{name}은(는) 올바른 글자로 된 이름이 아니에요. 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>You have no permission to open the folder {name}.</source>
        <translation>{name} 폴더를 열 권한이 없어요.</translation>
    </message>
    <message>
        <source>The folder {name} vanished while it was read.</source>
        <translation>읽는 동안 {name} 폴더가 사라졌어요.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read from the disk.</source>
        <translation>디스크에서 {name} 폴더를 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there.</source>
        <translation>{folder} 폴더가 더는 없어요.</translation>
    </message>
    <message>
        <source>Put it back, or choose another folder.</source>
        <translation>제자리에 돌려놓거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder}은(는) 폴더가 아니에요.</translation>
    </message>
    <message>
        <source>You have no permission to open {folder}.</source>
        <translation>{folder}을(를) 열 권한이 없어요.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a place of yours.</source>
        <translation>권한을 바꾸거나 내가 쓸 수 있는 곳에 복사하세요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read from the disk.</source>
        <translation>디스크에서 {folder} 폴더를 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>Check the disk or stick that it is on.</source>
        <translation>폴더가 있는 디스크나 USB 메모리를 확인하세요.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name}이(가) 더는 없어요.</translation>
    </message>
    <message>
        <source>Put it back, or import the folder again.</source>
        <translation>제자리에 돌려놓거나 폴더를 다시 가져오세요.</translation>
    </message>
    <message>
        <source>You have no permission to open {name}.</source>
        <translation>{name}을(를) 열 권한이 없어요.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of your own.</source>
        <translation>권한을 바꾸거나 내 폴더에 복사하세요.</translation>
    </message>
    <message>
        <source>{name} is empty: the file has 0 bytes.</source>
        <translation>{name}은(는) 빈 파일이에요(0바이트).</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or remove it.</source>
        <translation>원래 있던 곳에서 다시 복사하거나 지우세요.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name}이(가) 손상되어 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>{name} cannot be read from the disk: {reason}.</source>
        <translation>디스크에서 {name}을(를) 읽을 수 없어요: {reason}.</translation>
    </message>
    <message>
        <source>{name} has {megapixels} megapixels; photos of up to {limit} are read.</source>
        <translation>{name}은(는) {megapixels}메가픽셀이에요. {limit}메가픽셀까지 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>Save it smaller.</source>
        <translation>더 작게 저장하세요.</translation>
    </message>
    <message>
        <source>{name} is a kind of picture that Xfer cannot read.</source>
        <translation>{name}은(는) Xfer가 읽을 수 없는 그림 형식이에요.</translation>
    </message>
    <message>
        <source>Save it again as JPEG or PNG.</source>
        <translation>JPEG나 PNG로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{name} is not a picture, whatever its name says.</source>
        <translation>{name}은(는) 이름과 달리 그림이 아니에요.</translation>
    </message>
    <message>
        <source>Remove it, or save the picture again as JPEG or PNG.</source>
        <translation>지우거나, 그림을 JPEG나 PNG로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The disk is nearly full: photos are read again each time, which is slower.</source>
        <translation>디스크가 거의 찼어요. 그때마다 사진을 다시 읽어서 더 느려요.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: photos are read again each time, which is slower.</source>
        <translation>{folder}에 저장할 수 없어요. 그때마다 사진을 다시 읽어서 더 느려요.</translation>
    </message>
    <message>
        <source>“{name}” is not a project of Xfer&apos;s.</source>
        <translation>“{name}”은(는) Xfer 프로젝트가 아니에요.</translation>
    </message>
    <message>
        <source>Choose a folder that has a project.json in it.</source>
        <translation>project.json이 들어 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of Xfer.</source>
        <translation>“{name}”은(는) 더 새로운 Xfer에서 저장했어요.</translation>
    </message>
    <message>
        <source>Update Xfer to open it.</source>
        <translation>열려면 Xfer를 업데이트하세요.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>학습 보고서</translation>
    </message>
    <message>
        <source>Made by Xfer {version} on this computer. Nothing was sent anywhere, and this page loads nothing from the network.</source>
        <translation>이 컴퓨터에서 Xfer {version}이(가) 만들었어요. 어디에도 보내지 않았고, 이 페이지는 네트워크에서 아무것도 불러오지 않아요.</translation>
    </message>
    <message>
        <source>The small photos below are part of this file. Think of that before you share it.</source>
        <translation>아래의 작은 사진들은 이 파일에 들어 있어요. 다른 사람에게 주기 전에 생각해 보세요.</translation>
    </message>
    <message>
        <source>This training was stopped early. The figures are those of what had been learned by then.</source>
        <translation>이 학습은 일찍 멈췄어요. 수치는 그때까지 배운 것을 바탕으로 해요.</translation>
    </message>
    <message>
        <source>This training did not reach its end.</source>
        <translation>이 학습은 끝까지 가지 못했어요.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>시험 정확도</translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation>예상 {low}~{high}</translation>
    </message>
    <message>
        <source>{right} of {photos} test photos were named right, {wrong} were not. The network had never seen these photos.</source>
        <translation>시험 사진 {photos}장 중 {right}장을 맞히고 {wrong}장을 틀렸어요. 신경망이 한 번도 본 적이 없는 사진들이에요.</translation>
    </message>
    <message>
        <source>On new photos of the same kind, expect between {low} and {high}: with this many test photos the figure cannot be known more exactly (95 % interval).</source>
        <translation>같은 종류의 새 사진에서는 {low}에서 {high} 사이로 예상하세요. 시험 사진이 이만큼이면 더 정확하게는 알 수 없어요(95 % 구간).</translation>
    </message>
    <message>
        <source>For comparison: always guessing the biggest class would be right for {baseline}.</source>
        <translation>비교하자면, 늘 가장 큰 클래스라고만 답해도 {baseline}는 맞혀요.</translation>
    </message>
    <message>
        <source>There is no test accuracy: there were no test photos, or the training was stopped before they were judged.</source>
        <translation>시험 정확도가 없어요. 시험 사진이 없었거나, 평가하기 전에 학습을 멈췄어요.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>이렇게 학습했어요</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>모델(백본)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>학습 방법</translation>
    </message>
    <message>
        <source>Photos were made</source>
        <translation>사진 크기와 맞춤</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>{side} × {side} pixels; {fit}</source>
        <translation>{side} × {side}픽셀, {fit}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>{training} to learn from, {validation} to choose settings by, {test} for the test at the end</source>
        <translation>배우는 데 {training}장, 설정을 고르는 데 {validation}장, 마지막 시험에 {test}장</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>photos that could not be read: {count}</source>
        <translation>읽을 수 없는 사진 {count}장</translation>
    </message>
    <message>
        <source>Seed (the same seed divides the photos the same way)</source>
        <translation>시드(같은 시드를 쓰면 사진이 똑같이 나뉘어요)</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>학습한 장치</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>배운 과정</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Share of photos named right after each step. Validation photos are not learned from: when their line stays far below the other, the network knows its own photos by heart.</source>
        <translation>단계마다 맞힌 사진의 비율이에요. 검증 사진은 배우는 데 쓰지 않아요. 검증 선이 다른 선보다 훨씬 아래에 머물면 신경망이 배운 사진을 외운 거예요.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>How wrong and how sure the network was, together; lower is better.</source>
        <translation>신경망이 얼마나 틀렸고 얼마나 확신했는지를 합친 값이에요. 낮을수록 좋아요.</translation>
    </message>
    <message>
        <source>Each upright line stands where more of the network began to learn; the figure beside it is the share of its layers that learn from there on.</source>
        <translation>세로선은 신경망의 더 많은 층이 배우기 시작한 곳이에요. 옆의 숫자는 그때부터 배우는 층의 비율이에요.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>채택한 것</translation>
    </message>
    <message>
        <source>what it knew after round {number} of {rounds}</source>
        <translation>{rounds}회차 중 {number}회차를 마쳤을 때 아는 것</translation>
    </message>
    <message>
        <source>what it knew after round {number} of {rounds}; a person chose this round</source>
        <translation>{rounds}회차 중 {number}회차를 마쳤을 때 아는 것. 이 회차는 사람이 선택했어요</translation>
    </message>
    <message>
        <source>what it knew before fine-tuning; no round was better than that</source>
        <translation>미세 조정 전에 알던 것. 어느 회차도 이보다 낫지 않았어요</translation>
    </message>
    <message>
        <source>what it knew before fine-tuning; a person chose it</source>
        <translation>미세 조정 전에 알던 것. 사람이 선택했어요</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>교차 검증</translation>
    </message>
    <message>
        <source>Trained {folds} times, each time on other photos, and judged on those left out: {mean} on average, between {low} and {high}.</source>
        <translation>매번 다른 사진으로 {folds}번 학습하고 남겨 둔 사진으로 평가했어요. 평균은 {mean}이고, {low}에서 {high} 사이예요.</translation>
    </message>
    <message>
        <source>So much depends on which photos it learns from. The test photos took no part in this.</source>
        <translation>어떤 사진으로 배우느냐에 따라 이만큼 달라져요. 시험 사진은 여기에 쓰지 않았어요.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>모든 묶음</translation>
    </message>
    <message>
        <source>Photos judged</source>
        <translation>평가한 사진</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>해 본 것</translation>
    </message>
    <message>
        <source>{count} candidates were judged on the validation photos in the {minutes} minutes that were given. The best ones:</source>
        <translation>주어진 {minutes}분 동안 후보 {count}개를 검증 사진으로 평가했어요. 가장 좋은 것들:</translation>
    </message>
    <message>
        <source>Tried after</source>
        <translation>시작 후</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>모든 수치</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>무엇을 무엇으로 보았나</translation>
    </message>
    <message>
        <source>Each row is what the photos are, each column what the network said. Right answers are on the diagonal.</source>
        <translation>가로줄은 실제 클래스, 세로줄은 신경망의 답이에요. 맞은 답은 대각선에 있어요.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>said</source>
        <translation>답</translation>
    </message>
    <message>
        <source>{count} of {photos} photos of “{label}” were taken for “{predicted}”.</source>
        <translation>“{label}” 사진 {photos}장 중 {count}장을 “{predicted}”(으)로 봤어요.</translation>
    </message>
    <message>
        <source>No class was taken for another.</source>
        <translation>다른 클래스로 잘못 본 것이 없어요.</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>클래스별 결과</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation>시험 사진</translation>
    </message>
    <message>
        <source>Found (recall)</source>
        <translation>찾은 비율(재현율)</translation>
    </message>
    <message>
        <source>Right when said (precision)</source>
        <translation>답이 맞은 비율(정밀도)</translation>
    </message>
    <message>
        <source>Is it too easy?</source>
        <translation>너무 쉬운 건 아닐까요?</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>예상 범위</translation>
    </message>
    <message>
        <source>Wrong photos, surest first</source>
        <translation>틀린 사진, 확신도가 높은 순서</translation>
    </message>
    <message>
        <source>is “{label}”, said “{predicted}” ({confidence})</source>
        <translation>실제 “{label}”, 답 “{predicted}” ({confidence})</translation>
    </message>
    <message>
        <source>no longer readable</source>
        <translation>더는 읽을 수 없음</translation>
    </message>
    <message>
        <source>Nothing was learned: the 1,000 names that the backbone came with were assigned to the classes.</source>
        <translation>새로 배우지 않았어요. 모델(백본)이 원래 알던 1,000가지 이름을 클래스에 나눠 맡겼어요.</translation>
    </message>
    <message>
        <source>Nothing was learned: photos were compared with words that describe each class (CLIP).</source>
        <translation>새로 배우지 않았어요. 사진을 클래스마다 설명하는 말과 비교했어요(CLIP).</translation>
    </message>
    <message>
        <source>The backbone stayed as it came; only a new head learned to tell the classes apart.</source>
        <translation>모델(백본)은 그대로 두고 새 분류층만 클래스를 구별하는 법을 배웠어요.</translation>
    </message>
    <message>
        <source>A new head learned first, then the last layers were adjusted to these photos.</source>
        <translation>먼저 새 분류층이 배우고, 그다음 마지막 층들을 이 사진들에 맞췄어요.</translation>
    </message>
    <message>
        <source>A new head learned first, then the whole network was adjusted to these photos.</source>
        <translation>먼저 새 분류층이 배우고, 그다음 신경망 전체를 이 사진들에 맞췄어요.</translation>
    </message>
    <message>
        <source>A new head learned first; then layer after layer joined in, from the last to the first, each time in smaller steps.</source>
        <translation>먼저 새 분류층이 배우고, 그다음 마지막 층부터 첫 층까지 하나씩 함께 배웠어요. 그때마다 걸음을 더 작게 했어요.</translation>
    </message>
    <message>
        <source>A new head learned first, then the last layers, then all of them; each step was kept only where it helped.</source>
        <translation>먼저 새 분류층이, 그다음 마지막 층들이, 그다음 모든 층이 배웠어요. 단계마다 도움이 된 것만 남겼어요.</translation>
    </message>
    <message>
        <source>The whole network learned from random weights, from these photos alone.</source>
        <translation>신경망 전체가 무작위 가중치에서 시작해 이 사진들만으로 배웠어요.</translation>
    </message>
    <message>
        <source>Nothing new was learned: the answers of several finished trainings are averaged.</source>
        <translation>새로 배우지 않았어요. 끝난 학습 여러 개의 답을 평균해요.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로 쓰기</translation>
    </message>
    <message>
        <source>By description</source>
        <translation>설명으로 구별</translation>
    </message>
    <message>
        <source>Feature extraction</source>
        <translation>특징 추출</translation>
    </message>
    <message>
        <source>Partial fine-tuning</source>
        <translation>부분 미세 조정</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>전체 미세 조정</translation>
    </message>
    <message>
        <source>Gradual fine-tuning</source>
        <translation>점진적 미세 조정</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>하이브리드</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>처음부터 학습</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>앙상블</translation>
    </message>
    <message>
        <source>what did not fit was cut off at the edges</source>
        <translation>맞지 않는 가장자리는 잘라 냈어요</translation>
    </message>
    <message>
        <source>the rest of the square was filled up</source>
        <translation>정사각형의 나머지는 채웠어요</translation>
    </message>
    <message>
        <source>stretched to fit</source>
        <translation>늘여서 맞췄어요</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>폴더 살펴보기</translation>
    </message>
    <message>
        <source>Downloading the network</source>
        <translation>신경망 내려받기</translation>
    </message>
    <message>
        <source>Copying the networks</source>
        <translation>신경망 복사하기</translation>
    </message>
    <message>
        <source>Unpacking the archive</source>
        <translation>압축 파일 풀기</translation>
    </message>
    <message>
        <source>Naming photos</source>
        <translation>사진 알아보기</translation>
    </message>
    <message>
        <source>Reading the photos</source>
        <translation>사진 읽기</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>신경망 만들기</translation>
    </message>
    <message>
        <source>Looking at every photo</source>
        <translation>모든 사진 보기</translation>
    </message>
    <message>
        <source>Learning the classes</source>
        <translation>클래스 배우기</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>미세 조정</translation>
    </message>
    <message>
        <source>Preparing varied copies</source>
        <translation>변형 사본 준비하기</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>학습률 시험하기</translation>
    </message>
    <message>
        <source>Looking for the best</source>
        <translation>가장 좋은 것 찾기</translation>
    </message>
    <message>
        <source>Measuring this computer</source>
        <translation>이 컴퓨터의 속도 재기</translation>
    </message>
    <message>
        <source>Finding groups of photos</source>
        <translation>사진 그룹 찾기</translation>
    </message>
    <message>
        <source>Looking for twins and bad photos</source>
        <translation>쌍둥이 사진과 나쁜 사진 찾기</translation>
    </message>
    <message>
        <source>Looking for photos in the wrong class</source>
        <translation>잘못된 클래스에 든 사진 찾기</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>지도 그리기</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>사진 복사하기</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>모두 합쳐</translation>
    </message>
    <message>
        <source>What was kept ready for {count} photos is lost, {name} among them.</source>
        <translation>사진 {count}장을 위해 준비해 둔 것이 사라졌어요. {name}도 그중 하나예요.</translation>
    </message>
    <message>
        <source>Start again: only these photos are read anew.</source>
        <translation>다시 시작하세요. 이 사진들만 새로 읽어요.</translation>
    </message>
    <message>
        <source>{folder} is in use by too many programs at once.</source>
        <translation>너무 많은 프로그램이 {folder}을(를) 한꺼번에 쓰고 있어요.</translation>
    </message>
    <message>
        <source>Close the other Xfer windows.</source>
        <translation>다른 Xfer 창을 닫으세요.</translation>
    </message>
    <message>
        <source>The run “{name}” has lost its list of photos.</source>
        <translation>학습 “{name}”의 사진 목록이 없어졌어요.</translation>
    </message>
    <message>
        <source>Train again: the photos themselves are untouched.</source>
        <translation>다시 학습하세요. 사진은 그대로 있어요.</translation>
    </message>
    <message>
        <source>So many of the {count} photos belong together that none is left for the test.</source>
        <translation>사진 {count}장 중 너무 많은 사진이 한데 묶여 있어서 시험에 쓸 사진이 남지 않아요.</translation>
    </message>
    <message>
        <source>Change what must stay together under Train, Advanced, or add photos that were taken at another time or place.</source>
        <translation>학습 탭의 고급 설정에서 함께 두어야 할 것을 바꾸거나, 다른 때나 다른 곳에서 찍은 사진을 더 넣으세요.</translation>
    </message>
    <message>
        <source>There are {count} classes; more than {most} cannot be learned sensibly.</source>
        <translation>클래스가 {count}개 있어요. {most}개보다 많으면 제대로 배울 수 없어요.</translation>
    </message>
    <message>
        <source>If these folders are not the classes, choose the folder above or below them; else leave classes out.</source>
        <translation>이 폴더들이 클래스가 아니라면 그 위나 아래의 폴더를 선택하세요. 클래스가 맞다면 일부를 제외하세요.</translation>
    </message>
    <message>
        <source>Two or more classes are needed, each a subfolder of photos.</source>
        <translation>클래스가 두 개 이상 필요해요. 클래스마다 사진이 든 하위 폴더가 하나씩 있어야 해요.</translation>
    </message>
    <message>
        <source>All classes are left out.</source>
        <translation>모든 클래스가 제외되어 있어요.</translation>
    </message>
    <message>
        <source>There is only one class, “{name}”.</source>
        <translation>클래스가 “{name}” 하나뿐이에요.</translation>
    </message>
    <message>
        <source>Each class needs at least {fewest} photos; these have fewer: {names}.</source>
        <translation>클래스마다 사진이 적어도 {fewest}장 필요해요. 다음 클래스는 모자라요: {names}.</translation>
    </message>
    <message>
        <source>{count} classes have fewer than {fewest} photos, among them {names}.</source>
        <translation>클래스 {count}개에 사진이 {fewest}장보다 적어요. 그중에는 {names}이(가) 있어요.</translation>
    </message>
    <message>
        <source>Add photos to these classes, or leave the classes out.</source>
        <translation>이 클래스들에 사진을 더 넣거나, 이 클래스들을 제외하세요.</translation>
    </message>
    <message>
        <source>{count} classes have no training photos: {names}.</source>
        <translation>클래스 {count}개에 학습 사진이 없어요: {names}.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again, or bring “{file_name}” from another computer, for example on a stick, and import it.</source>
        <translation>인터넷에 연결하고 다시 해 보거나, 다른 컴퓨터에서 “{file_name}”을(를) USB 메모리 등에 담아 와서 가져오기를 하세요.</translation>
    </message>
    <message>
        <source>Try again, or bring “{file_name}” from another computer and import it.</source>
        <translation>다시 해 보거나, 다른 컴퓨터에서 “{file_name}”을(를) 담아 와서 가져오기를 하세요.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not let the download through.</source>
        <translation>프록시 {proxy}이(가) 내려받기를 막았어요.</translation>
    </message>
    <message>
        <source>Check its address, name and password under Models…, or bring “{file_name}” from another computer and import it.</source>
        <translation>“모델…”에서 프록시의 주소, 이름, 비밀번호를 확인하거나, 다른 컴퓨터에서 “{file_name}”을(를) 담아 와서 가져오기를 하세요.</translation>
    </message>
    <message>
        <source>The server does not hand out the weights of {name} (answer {status}).</source>
        <translation>서버가 {name}의 가중치를 내주지 않아요(응답 {status}).</translation>
    </message>
    <message>
        <source>The server that answered could not prove that it is {server}.</source>
        <translation>응답한 서버가 {server}임을 증명하지 못했어요.</translation>
    </message>
    <message>
        <source>Sign in to your network first. If it reads encrypted traffic, name its certificate in the variable REQUESTS_CA_BUNDLE; or bring “{file_name}” from another computer and import it.</source>
        <translation>먼저 네트워크에 로그인하세요. 네트워크가 암호화된 통신을 들여다본다면 환경 변수 REQUESTS_CA_BUNDLE에 그 인증서를 지정하세요. 아니면 다른 컴퓨터에서 “{file_name}”을(를) 담아 와서 가져오기를 하세요.</translation>
    </message>
    <message>
        <source>The weights of {name} ({megabytes} MB) are not on this computer and could not be downloaded.</source>
        <translation>{name}의 가중치({megabytes} MB)가 이 컴퓨터에 없고, 내려받지도 못했어요.</translation>
    </message>
    <message>
        <source>The weights of {name} come with Xfer and are not there.</source>
        <translation>Xfer에 들어 있어야 할 {name}의 가중치가 없어요.</translation>
    </message>
    <message>
        <source>Install Xfer again.</source>
        <translation>Xfer를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The weights of {name} were damaged on their way here.</source>
        <translation>{name}의 가중치가 내려받는 동안 손상되었어요.</translation>
    </message>
    <message>
        <source>Only a part of the weights of {name} came.</source>
        <translation>{name}의 가중치가 일부만 왔어요.</translation>
    </message>
    <message>
        <source>{name} learns from your photos alone and takes no weights.</source>
        <translation>{name}은(는) 내 사진만으로 배우기 때문에 가중치를 쓰지 않아요.</translation>
    </message>
    <message>
        <source>“{file}” is incomplete: its end is missing.</source>
        <translation>“{file}”이(가) 완전하지 않아요. 끝부분이 없어요.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>“{file}”을(를) 읽을 수 없어요: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to this computer first and choose it again.</source>
        <translation>먼저 이 컴퓨터에 복사한 다음 다시 선택하세요.</translation>
    </message>
    <message>
        <source>The file that is needed is called “{wanted}”.</source>
        <translation>필요한 파일의 이름은 “{wanted}”이에요.</translation>
    </message>
    <message>
        <source>Something else came in place of the weights of {name}, perhaps the sign-in page of a network.</source>
        <translation>{name}의 가중치 대신 다른 것이 왔어요. 네트워크 로그인 페이지일 수 있어요.</translation>
    </message>
    <message>
        <source>“{file}” is not a weights file.</source>
        <translation>“{file}”은(는) 가중치 파일이 아니에요.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or holds other weights than those of {name}.</source>
        <translation>“{file}”이(가) 손상되었거나 {name}의 가중치가 아니에요.</translation>
    </message>
    <message>
        <source>{name} compares photos with words and learns nothing new.</source>
        <translation>{name}은(는) 사진을 말과 비교하고 새로 배우지 않아요.</translation>
    </message>
    <message>
        <source>{name} cannot look at pictures below {smallest} pixels.</source>
        <translation>{name}은(는) {smallest}픽셀보다 작은 사진을 볼 수 없어요.</translation>
    </message>
    <message>
        <source>Choose a larger image size or another backbone.</source>
        <translation>더 큰 사진 크기나 다른 모델(백본)을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} is made of several networks.</source>
        <translation>{path}은(는) 신경망 여러 개로 이루어져 있어요.</translation>
    </message>
    <message>
        <source>Choose one of the trainings that it was made of.</source>
        <translation>이것을 이루는 학습 가운데 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no finished classifier in {path}.</source>
        <translation>{path}에 완성된 분류기가 없어요.</translation>
    </message>
    <message>
        <source>Choose a training that was finished, or a .xfer file.</source>
        <translation>끝난 학습이나 .xfer 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Xfer.</source>
        <translation>{path}은(는) 더 새로운 Xfer에서 만들었어요.</translation>
    </message>
    <message>
        <source>Update Xfer to use it.</source>
        <translation>사용하려면 Xfer를 업데이트하세요.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a classifier of Xfer&apos;s.</source>
        <translation>{path}이(가) 손상되었거나 Xfer의 분류기가 아니에요.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or train again.</source>
        <translation>원래 있던 곳에서 다시 복사하거나 다시 학습하세요.</translation>
    </message>
    <message>
        <source>The classifier does not know the class “{name}”.</source>
        <translation>이 분류기는 “{name}” 클래스를 몰라요.</translation>
    </message>
    <message>
        <source>Name the folders as they were named in training: {known}.</source>
        <translation>폴더 이름을 학습할 때와 같게 하세요: {known}.</translation>
    </message>
    <message>
        <source>None of the photos in {folder} can be read.</source>
        <translation>{folder}의 사진을 한 장도 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>Choose a folder with photos in class folders.</source>
        <translation>클래스 폴더에 사진이 든 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The file of this round is damaged.</source>
        <translation>이 회차의 파일이 손상되었어요.</translation>
    </message>
    <message>
        <source>Choose another round.</source>
        <translation>다른 회차를 선택하세요.</translation>
    </message>
    <message>
        <source>Photos that could not be read and were left out: {count}.</source>
        <translation>사진 {count}장을 읽을 수 없어서 제외했어요.</translation>
    </message>
    <message>
        <source>The learning rate {rate} was too high: the training fell apart. The best round before that was kept. Try again with {less}.</source>
        <translation>학습률 {rate}이(가) 너무 높아서 학습이 무너졌어요. 그 전의 가장 좋은 회차를 남겼어요. {less}(으)로 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Memory was not enough, so Xfer now looks at {photos} photos at a time. The round starts again.</source>
        <translation>메모리가 부족해서 이제 한 번에 사진을 {photos}장씩 봐요. 이번 회차를 다시 시작해요.</translation>
    </message>
    <message>
        <source>The weights file of {name} is damaged or incomplete.</source>
        <translation>{name}의 가중치 파일이 손상되었거나 완전하지 않아요.</translation>
    </message>
    <message>
        <source>“{file}” does not hold the weights of {name} without its top.</source>
        <translation>“{file}”에 분류층을 뺀 {name}의 가중치가 들어 있지 않아요.</translation>
    </message>
    <message>
        <source>“{file}” does not hold the weights of {name} without its top, but those with its top.</source>
        <translation>“{file}”에는 분류층을 뺀 {name}의 가중치가 아니라 분류층이 있는 가중치가 들어 있어요.</translation>
    </message>
    <message>
        <source>The weights file of {name} holds values that are no numbers.</source>
        <translation>{name}의 가중치 파일에 숫자가 아닌 값이 들어 있어요.</translation>
    </message>
    <message>
        <source>Delete it, download it again or choose another file: {path}</source>
        <translation>지우거나 다시 내려받거나 다른 파일을 선택하세요: {path}</translation>
    </message>
    <message>
        <source>Instead of {path}, take the file whose name has “no_top” or “notop” in it.</source>
        <translation>{path} 대신 이름에 “no_top”이나 “notop”이 있는 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>It was removed. Download it again, or import it from another computer.</source>
        <translation>파일을 지웠어요. 다시 내려받거나 다른 컴퓨터에서 담아 와서 가져오기를 하세요.</translation>
    </message>
    <message>
        <source>The saved weights do not fit the network they belong to.</source>
        <translation>저장된 가중치가 해당 신경망과 맞지 않아요.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed. Train again.</source>
        <translation>파일이 손상되었거나 바뀌었어요. 다시 학습하세요.</translation>
    </message>
    <message>
        <source>No photo of the class “{name}” can be read.</source>
        <translation>“{name}” 클래스의 사진을 한 장도 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>Add photos to it or leave the class out.</source>
        <translation>사진을 더 넣거나 이 클래스를 제외하세요.</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>아직 사진이 없어요.</translation>
    </message>
    <message>
        <source>Choose a folder whose subfolders are the classes.</source>
        <translation>하위 폴더가 클래스인 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There are no classes to tell apart yet.</source>
        <translation>아직 구별할 클래스가 없어요.</translation>
    </message>
    <message>
        <source>Put the photos into groups, or into one folder for each class; left out classes can be taken back.</source>
        <translation>사진을 그룹으로 나누거나 클래스마다 폴더를 하나씩 만들어 넣으세요. 제외한 클래스는 다시 넣을 수 있어요.</translation>
    </message>
    <message>
        <source>There must be at least two classes to tell apart.</source>
        <translation>구별할 클래스가 적어도 두 개 있어야 해요.</translation>
    </message>
    <message>
        <source>Put the photos of each class into a folder of its own.</source>
        <translation>클래스마다 따로 폴더를 만들어 사진을 넣으세요.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>아직 배운 것이 없어요.</translation>
    </message>
    <message>
        <source>Train on your photos first.</source>
        <translation>먼저 내 사진으로 학습하세요.</translation>
    </message>
    <message>
        <source>Your photos are named after the training.</source>
        <translation>학습이 끝난 뒤에 사진을 알아봐요.</translation>
    </message>
    <message>
        <source>A training is running in this project.</source>
        <translation>이 프로젝트에서 학습하는 중이에요.</translation>
    </message>
    <message>
        <source>Stop it or wait for its end, then open another.</source>
        <translation>멈추거나 끝나기를 기다린 다음 다른 프로젝트를 여세요.</translation>
    </message>
    <message>
        <source>The learning engine could not be started: {detail}</source>
        <translation>학습 엔진을 시작하지 못했어요: {detail}</translation>
    </message>
    <message>
        <source>Install Xfer again, or look into the log.</source>
        <translation>Xfer를 다시 설치하거나 로그를 살펴보세요.</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>학습하는 중이에요.</translation>
    </message>
    <message>
        <source>Groups of photos can be found once it has ended.</source>
        <translation>학습이 끝나면 사진 그룹을 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>The picture could not be saved in {folder}.</source>
        <translation>그림을 {folder}에 저장하지 못했어요.</translation>
    </message>
    <message>
        <source>Free some space, or save it as a file and choose that.</source>
        <translation>공간을 비우거나, 그림을 파일로 저장한 다음 그 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The run “{name}” has no rounds to choose from.</source>
        <translation>학습 “{name}”에는 선택할 회차가 없어요.</translation>
    </message>
    <message>
        <source>Only trainings that change the network itself keep rounds.</source>
        <translation>신경망 자체를 바꾸는 학습만 회차를 남겨요.</translation>
    </message>
    <message>
        <source>{option} cannot be combined with {other}.</source>
        <translation>{option}와(과) {other}은(는) 함께 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>둘 중 하나를 빼세요.</translation>
    </message>
    <message>
        <source>The variable KERAS_BACKEND says “{backend}”, with which nothing can learn.</source>
        <translation>환경 변수 KERAS_BACKEND가 “{backend}”(으)로 되어 있는데, 이것으로는 배울 수 없어요.</translation>
    </message>
    <message>
        <source>Set it to tensorflow, torch or jax, or remove it.</source>
        <translation>tensorflow, torch, jax 중 하나로 정하거나 이 변수를 지우세요.</translation>
    </message>
    <message>
        <source>The variable KERAS_BACKEND says “{backend}”, and {name} is not on this computer.</source>
        <translation>환경 변수 KERAS_BACKEND가 “{backend}”(으)로 되어 있는데, {name}이(가) 이 컴퓨터에 없어요.</translation>
    </message>
    <message>
        <source>Remove the variable, or install {name}: {page}</source>
        <translation>이 변수를 지우거나 {name}을(를) 설치하세요: {page}</translation>
    </message>
    <message>
        <source>There is no learning engine on this computer.</source>
        <translation>이 컴퓨터에 학습 엔진이 없어요.</translation>
    </message>
    <message>
        <source>Install TensorFlow, PyTorch or JAX. For TensorFlow: {page}</source>
        <translation>TensorFlow, PyTorch, JAX 중 하나를 설치하세요. TensorFlow 설치: {page}</translation>
    </message>
    <message>
        <source>The depth of {backbone} is fixed.</source>
        <translation>{backbone}의 깊이는 정해져 있어요.</translation>
    </message>
    <message>
        <source>Choose a depth only for {networks}.</source>
        <translation>깊이는 다음 신경망에서만 선택하세요: {networks}.</translation>
    </message>
    <message>
        <source>A network of {depth} layers cannot be built.</source>
        <translation>층이 {depth}개인 신경망은 만들 수 없어요.</translation>
    </message>
    <message>
        <source>Choose a depth from {smallest} to {largest}.</source>
        <translation>깊이를 {smallest}에서 {largest} 사이로 선택하세요.</translation>
    </message>
    <message>
        <source>No graphics card that {engine} can use was found.</source>
        <translation>{engine}에서 쓸 수 있는 그래픽 카드를 찾지 못했어요.</translation>
    </message>
    <message>
        <source>This {engine} was installed without support for the graphics card that is here.</source>
        <translation>여기 있는 그래픽 카드를 지원하지 않는 {engine}이(가) 설치되어 있어요.</translation>
    </message>
    <message>
        <source>{engine} has no graphics card support on Windows; PyTorch has.</source>
        <translation>Windows에서 {engine}은(는) 그래픽 카드를 지원하지 않고, PyTorch는 지원해요.</translation>
    </message>
    <message>
        <source>{engine} has no graphics card support on a Mac; PyTorch has.</source>
        <translation>Mac에서 {engine}은(는) 그래픽 카드를 지원하지 않고, PyTorch는 지원해요.</translation>
    </message>
    <message>
        <source>Training runs on the graphics card {gpu} ({engine}).</source>
        <translation>그래픽 카드 {gpu}에서 학습해요({engine}).</translation>
    </message>
    <message>
        <source>Training runs on the processor, {cores} cores ({engine}).</source>
        <translation>코어 {cores}개인 프로세서에서 학습해요({engine}).</translation>
    </message>
    <message>
        <source>Round {epoch} is not among those that were kept.</source>
        <translation>{epoch}회차는 남아 있지 않아요.</translation>
    </message>
    <message>
        <source>Choose one of these: {kept}.</source>
        <translation>다음 중 하나를 선택하세요: {kept}.</translation>
    </message>
    <message>
        <source>Photos cannot be divided into {folds} parts.</source>
        <translation>사진을 {folds}묶음으로 나눌 수 없어요.</translation>
    </message>
    <message>
        <source>Choose {fewest} to {most} parts.</source>
        <translation>{fewest}~{most}묶음으로 정하세요.</translation>
    </message>
    <message>
        <source>The class “{name}” is too small for {folds} parts, with {photos} to learn from.</source>
        <translation>“{name}” 클래스는 배울 사진이 {photos}장이라 {folds}묶음으로 나누기에 너무 적어요.</translation>
    </message>
    <message>
        <source>Add photos to it, leave it out, or train without cross-validation.</source>
        <translation>이 클래스에 사진을 더 넣거나, 이 클래스를 제외하거나, 교차 검증 없이 학습하세요.</translation>
    </message>
    <message>
        <source>Choose at most {photos} parts, add photos to the class, or leave it out.</source>
        <translation>{photos}묶음 이하로 정하거나, 이 클래스에 사진을 더 넣거나, 이 클래스를 제외하세요.</translation>
    </message>
    <message>
        <source>The {photos} photos of “{name}” to learn from are {groups} groups of photos that stay together, too few for {folds} parts.</source>
        <translation>“{name}”의 배울 사진 {photos}장은 함께 두어야 하는 사진 그룹으로는 {groups}개뿐이라 {folds}묶음으로 나누기에 너무 적어요.</translation>
    </message>
    <message>
        <source>Choose fewer parts, or change what must stay together under Train, Advanced.</source>
        <translation>묶음을 줄이거나, 학습 탭의 고급 설정에서 함께 두어야 할 것을 바꾸세요.</translation>
    </message>
    <message>
        <source>The file with the names of ImageNet is damaged.</source>
        <translation>ImageNet 이름 파일이 손상되었어요.</translation>
    </message>
    <message>
        <source>Delete it so that it is fetched again: {path}</source>
        <translation>다시 받을 수 있도록 지우세요: {path}</translation>
    </message>
    <message>
        <source>There are words for “{name}”, but no such class.</source>
        <translation>“{name}”을(를) 설명하는 말이 있지만 그런 클래스는 없어요.</translation>
    </message>
    <message>
        <source>The classes are: {known}.</source>
        <translation>클래스: {known}.</translation>
    </message>
    <message>
        <source>“{word}” was given to “{one}” and to “{other}”.</source>
        <translation>“{word}”이(가) “{one}”와(과) “{other}”에 모두 쓰였어요.</translation>
    </message>
    <message>
        <source>Give each name of ImageNet to one class.</source>
        <translation>ImageNet의 이름 하나는 한 클래스에만 쓰세요.</translation>
    </message>
    <message>
        <source>ImageNet has no name like “{word}”.</source>
        <translation>ImageNet에 “{word}” 같은 이름이 없어요.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy.</source>
        <translation>“{address}”은(는) 프록시 주소가 아니에요.</translation>
    </message>
    <message>
        <source>Write it like this: proxy.example.org:8080</source>
        <translation>다음과 같이 쓰세요: proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The loss falls fastest near {steepest} and is lowest at {lowest}; the suggestion stays well below the rate at which it rises again.</source>
        <translation>손실은 {steepest} 근처에서 가장 빠르게 줄고 {lowest}에서 가장 낮아요. 추천값은 다시 커지는 학습률보다 훨씬 낮게 잡았어요.</translation>
    </message>
    <message>
        <source>The new head has learned these photos already, so the loss only rises, from {rises} on. The suggestion is half of that.</source>
        <translation>새 분류층이 이 사진들을 이미 배워서 손실이 커지기만 해요. {rises}부터 커져요. 추천값은 그 절반이에요.</translation>
    </message>
    <message>
        <source>No rate changed the loss noticeably. Keep the rate that Xfer chooses by itself.</source>
        <translation>어떤 학습률에서도 손실이 눈에 띄게 변하지 않았어요. Xfer가 알아서 정한 학습률을 그대로 쓰세요.</translation>
    </message>
    <message>
        <source>The training fell apart at once, even at very low rates. Keep the rate that Xfer chooses by itself.</source>
        <translation>아주 낮은 학습률에서도 학습이 바로 무너졌어요. Xfer가 알아서 정한 학습률을 그대로 쓰세요.</translation>
    </message>
    <message>
        <source>Train again with cross-validation to make it anew.</source>
        <translation>새로 만들려면 교차 검증으로 다시 학습하세요.</translation>
    </message>
    <message>
        <source>There are no weights that Xfer knows in {folder}.</source>
        <translation>{folder}에 Xfer가 아는 가중치가 없어요.</translation>
    </message>
    <message>
        <source>The files keep the names that Keras gave them, for example {example}.</source>
        <translation>파일 이름은 Keras가 붙인 그대로예요. 예: {example}.</translation>
    </message>
    <message>
        <source>There is not enough room: {wanted} MB are needed and {free} MB are free.</source>
        <translation>공간이 부족해요. {wanted} MB가 필요한데 {free} MB가 남아 있어요.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder} and try again.</source>
        <translation>{folder}이(가) 있는 디스크의 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>With its own answers, the 1,000 names of ImageNet, for the strategy “As it is”.</source>
        <translation>학습 방법 “그대로 쓰기”를 위해, ImageNet의 1,000가지 이름으로 답하는 층까지 있는 것이에요.</translation>
    </message>
    <message>
        <source>Names of ImageNet were chosen for classes that had none: {names}. If others fit better, say which.</source>
        <translation>이름이 없던 클래스에 ImageNet의 이름을 골라 줬어요: {names}. 다른 이름이 더 맞으면 지정하세요.</translation>
    </message>
    <message>
        <source>{name} has no names of its own to go by.</source>
        <translation>{name}에는 쓸 수 있는 자기 이름 목록이 없어요.</translation>
    </message>
    <message>
        <source>Choose another backbone or another strategy.</source>
        <translation>다른 모델(백본)이나 다른 학습 방법을 선택하세요.</translation>
    </message>
    <message>
        <source>None of ImageNet&apos;s 1,000 names fits “{name}”.</source>
        <translation>ImageNet의 1,000가지 이름 가운데 “{name}”에 맞는 것이 없어요.</translation>
    </message>
    <message>
        <source>Say which names mean this class, or choose a strategy that learns from your photos.</source>
        <translation>어떤 이름이 이 클래스인지 지정하거나, 내 사진으로 배우는 학습 방법을 선택하세요.</translation>
    </message>
    <message>
        <source>An ensemble is made of 2 to {most} trainings.</source>
        <translation>앙상블은 학습 2~{most}개로 만들어요.</translation>
    </message>
    <message>
        <source>Choose finished trainings of this project.</source>
        <translation>이 프로젝트의 끝난 학습을 선택하세요.</translation>
    </message>
    <message>
        <source>The training “{name}” has no classifier to take part.</source>
        <translation>학습 “{name}”에는 함께할 분류기가 없어요.</translation>
    </message>
    <message>
        <source>Choose trainings that were finished.</source>
        <translation>끝난 학습을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is itself made of several trainings.</source>
        <translation>“{name}”은(는) 이미 학습 여러 개로 이루어져 있어요.</translation>
    </message>
    <message>
        <source>Choose the trainings that it was made of.</source>
        <translation>이것을 이루는 학습들을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” tells other classes apart: {classes}.</source>
        <translation>“{name}”은(는) 다른 클래스들을 구별해요: {classes}.</translation>
    </message>
    <message>
        <source>Choose trainings with the same classes.</source>
        <translation>클래스가 같은 학습들을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” learned from {count} of the test photos, so the result would look better than it is.</source>
        <translation>“{name}”이(가) 시험 사진 {count}장을 배우는 데 썼기 때문에 결과가 실제보다 좋아 보일 거예요.</translation>
    </message>
    <message>
        <source>Choose trainings for which the photos were divided in the same way.</source>
        <translation>사진을 똑같이 나눈 학습들을 선택하세요.</translation>
    </message>
    <message>
        <source>There is nothing to cross-validate: nothing is learned.</source>
        <translation>교차 검증할 것이 없어요. 배우는 것이 없으니까요.</translation>
    </message>
    <message>
        <source>Choose another strategy, or train without it.</source>
        <translation>다른 학습 방법을 선택하거나 교차 검증 없이 학습하세요.</translation>
    </message>
    <message>
        <source>None of the photos of part {number} can be read any more.</source>
        <translation>{number}번째 묶음의 사진을 더는 한 장도 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>Check that the folder is still there, and train again.</source>
        <translation>폴더가 아직 있는지 확인하고 다시 학습하세요.</translation>
    </message>
    <message>
        <source>“{file}” does not hold the weights of {name}.</source>
        <translation>“{file}”에 {name}의 가중치가 들어 있지 않아요.</translation>
    </message>
    <message>
        <source>This strategy has no learning rate to look for.</source>
        <translation>이 학습 방법에는 찾을 학습률이 없어요.</translation>
    </message>
    <message>
        <source>Choose one that fine-tunes, for example “hybrid”.</source>
        <translation>미세 조정하는 것을 선택하세요. 예: “하이브리드”(hybrid).</translation>
    </message>
    <message>
        <source>Memory is not enough for {photos} photos at a time.</source>
        <translation>한 번에 사진 {photos}장을 보기에는 메모리가 부족해요.</translation>
    </message>
    <message>
        <source>Choose a smaller batch size or a smaller image size.</source>
        <translation>배치 크기나 사진 크기를 더 작게 하세요.</translation>
    </message>
    <message>
        <source>There is no network on this computer to choose from.</source>
        <translation>이 컴퓨터에 고를 수 있는 신경망이 없어요.</translation>
    </message>
    <message>
        <source>Download some of them first: see Models.</source>
        <translation>먼저 몇 개를 내려받으세요. “모델…”에서 할 수 있어요.</translation>
    </message>
    <message>
        <source>There are no validation photos to choose by.</source>
        <translation>고르는 기준이 될 검증 사진이 없어요.</translation>
    </message>
    <message>
        <source>Add photos, or choose backbone and strategy yourself.</source>
        <translation>사진을 더 넣거나, 모델(백본)과 학습 방법을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>None of the networks could be tried in this time.</source>
        <translation>이 시간 안에 해 볼 수 있는 신경망이 없었어요.</translation>
    </message>
    <message>
        <source>Give it more time, or choose a backbone yourself.</source>
        <translation>시간을 더 주거나 모델(백본)을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>{minutes} minutes are too few to look at all of these photos.</source>
        <translation>{minutes}분은 이 사진을 모두 보기에 너무 짧아요.</translation>
    </message>
    <message>
        <source>Give it {needed} minutes or more.</source>
        <translation>{needed}분 이상으로 하세요.</translation>
    </message>
    <message>
        <source>{name} could not be tried and was passed over.</source>
        <translation>{name}은(는) 해 볼 수 없어서 건너뛰었어요.</translation>
    </message>
    <message>
        <source>The disk has no room for intermediate results, so every round looks at all photos from the beginning, which is slower.</source>
        <translation>디스크에 중간 결과를 둘 자리가 없어서 회차마다 모든 사진을 처음부터 봐요. 그래서 더 느려요.</translation>
    </message>
    <message>
        <source>The weights of the starter network are damaged or incomplete.</source>
        <translation>시작용 신경망의 가중치가 손상되었거나 완전하지 않아요.</translation>
    </message>
    <message>
        <source>Install Xfer again: the weights come with it.</source>
        <translation>Xfer를 다시 설치하세요. 가중치가 함께 들어 있어요.</translation>
    </message>
    <message>
        <source>On this computer now: {names}.</source>
        <translation>이제 이 컴퓨터에 있는 모델: {names}.</translation>
    </message>
    <message>
        <source>{name} is nearly empty: it has one colour all over.</source>
        <translation>{name}은(는) 거의 비어 있어요. 전체가 한 가지 색이에요.</translation>
    </message>
    <message>
        <source>{count} of {photos} photos are soft: they were blown up or are out of focus, and hold less detail than they have pixels. Larger originals would help.</source>
        <translation>사진 {photos}장 중 {count}장이 흐릿해요. 작은 사진을 크게 늘렸거나 초점이 맞지 않아서, 픽셀 수에 비해 담긴 내용이 적어요. 더 큰 원본이 있으면 도움이 돼요.</translation>
    </message>
    <message>
        <source>{name} is blurred: out of focus, shaken or blown up.</source>
        <translation>{name}이(가) 흐려요. 초점이 맞지 않거나, 흔들렸거나, 작은 사진을 크게 늘린 거예요.</translation>
    </message>
    <message>
        <source>{count} of {photos} photos are tiny, about {side} pixels. Larger ones, if there are any, would help.</source>
        <translation>사진 {photos}장 중 {count}장이 약 {side}픽셀로 아주 작아요. 더 큰 사진이 있으면 도움이 돼요.</translation>
    </message>
    <message>
        <source>{name} is tiny: {width} × {height} pixels.</source>
        <translation>{name}이(가) 아주 작아요: {width} × {height}픽셀.</translation>
    </message>
    <message>
        <source>{count} of {classes} classes have fewer than {fewest} photos, “{name}” only {photos}. More photos would help most.</source>
        <translation>클래스 {classes}개 중 {count}개는 사진이 {fewest}장보다 적어요. “{name}”에는 {photos}장뿐이에요. 사진을 더 넣으면 가장 도움이 돼요.</translation>
    </message>
    <message>
        <source>Photos of “{name}”: only {photos}. {fewest} or more would help most.</source>
        <translation>“{name}”에는 사진이 {photos}장뿐이에요. {fewest}장 이상이면 가장 도움이 돼요.</translation>
    </message>
    <message>
        <source>“{large}” has {many} photos, “{small}” only {few}. A network takes the easy way and says “{large}” too often; more photos of “{small}” would help.</source>
        <translation>“{large}”에는 사진이 {many}장 있는데 “{small}”에는 {few}장뿐이에요. 신경망은 쉬운 길을 택해서 “{large}”(이)라고 너무 자주 답해요. “{small}”의 사진을 더 넣으면 도움이 돼요.</translation>
    </message>
    <message>
        <source>{count} of {photos} photos are long and narrow: of these only the middle is seen. Look at the preview of how photos become square.</source>
        <translation>사진 {photos}장 중 {count}장이 길고 좁아서 가운데만 보여요. 사진을 정사각형으로 만드는 방법의 미리 보기를 확인하세요.</translation>
    </message>
    <message>
        <source>{count} of {photos} photos are long and narrow, and are squeezed a lot. Look at the preview of how photos become square.</source>
        <translation>사진 {photos}장 중 {count}장이 길고 좁아서 많이 눌려요. 사진을 정사각형으로 만드는 방법의 미리 보기를 확인하세요.</translation>
    </message>
    <message>
        <source>Please look at {name}: it is in “{label}”, but to networks that learned from the other photos it looks like “{other}” ({other_percent} %, against {percent} %).</source>
        <translation>{name}을(를) 살펴보세요. “{label}”에 들어 있지만, 나머지 사진으로 배운 신경망에는 “{other}”처럼 보여요({other_percent} %, 지금 클래스는 {percent} %).</translation>
    </message>
    <message>
        <source>A class needs a name of 1 to {most} letters.</source>
        <translation>클래스 이름은 1~{most}자여야 해요.</translation>
    </message>
    <message>
        <source>Type what the photos of this class show.</source>
        <translation>이 클래스의 사진에 무엇이 보이는지 입력하세요.</translation>
    </message>
    <message>
        <source>There is a class “{name}” already.</source>
        <translation>“{name}” 클래스가 이미 있어요.</translation>
    </message>
    <message>
        <source>Choose another name, or move the photos to that class.</source>
        <translation>다른 이름을 고르거나 사진을 그 클래스로 옮기세요.</translation>
    </message>
    <message>
        <source>All test photos</source>
        <translation>모든 시험 사진</translation>
    </message>
    <message>
        <source>Without twins of photos it learned from</source>
        <translation>배운 사진과 쌍둥이인 사진을 빼면</translation>
    </message>
    <message>
        <source>Without those that look much like one</source>
        <translation>배운 사진과 많이 닮은 사진을 빼면</translation>
    </message>
    <message>
        <source>The half that is least like what it learned from</source>
        <translation>배운 사진과 가장 덜 닮은 절반</translation>
    </message>
    <message>
        <source>For comparison: just taking the class of the most similar photo</source>
        <translation>비교: 가장 비슷한 사진의 클래스를 그대로 답하면</translation>
    </message>
    <message>
        <source>All {photos} test photos are also among the photos it learned from, or have a twin there, so this says nothing about new photos. Judge it on photos that it has never seen.</source>
        <translation>시험 사진 {photos}장이 모두 배운 사진 가운데 있거나 그중에 쌍둥이가 있어서, 새 사진을 얼마나 잘 알아볼지는 알 수 없어요. 한 번도 본 적이 없는 사진으로 평가하세요.</translation>
    </message>
    <message>
        <source>{share} % of the test photos ({twins} of {photos}) have a twin among the photos it learned from. Without them it is right for {without_twins} % instead of {all} %. Leave the copies out, or let them stay together when photos are divided, and train again.</source>
        <translation>시험 사진의 {share} %({photos}장 중 {twins}장)는 배운 사진 가운데 쌍둥이가 있어요. 이 사진들을 빼면 {all} %가 아니라 {without_twins} %를 맞혀요. 사본을 제외하거나 사진을 나눌 때 함께 두도록 하고 다시 학습하세요.</translation>
    </message>
    <message>
        <source>{alike} of {photos} test photos look much like a photo it learned from. Without them it is right for {without_alike} % instead of {all} %. If photos show the same person, place or day, put each of these into a subfolder, and keep subfolders together under Train, Advanced.</source>
        <translation>시험 사진 {photos}장 중 {alike}장이 배운 사진과 많이 닮았어요. 이 사진들을 빼면 {all} %가 아니라 {without_alike} %를 맞혀요. 같은 사람이나 장소, 같은 날을 찍은 사진이 있으면 그런 것끼리 하위 폴더에 나누어 넣고, 학습 탭의 고급 설정에서 하위 폴더를 함께 두도록 하세요.</translation>
    </message>
    <message>
        <source>{all} % looks too good to be true, but copies are not the reason: {twins} of {photos} test photos have a twin among the photos it learned from. These classes are simply easy to tell apart. To be sure, judge it on photos of another day, place or camera.</source>
        <translation>{all} %는 믿기 어려울 만큼 좋지만 사본 때문은 아니에요. 시험 사진 {photos}장 중 배운 사진 가운데 쌍둥이가 있는 것은 {twins}장이에요. 이 클래스들은 그저 구별하기 쉬워요. 확실히 하려면 다른 날이나 다른 장소, 다른 카메라로 찍은 사진으로 평가하세요.</translation>
    </message>
    <message>
        <source>{all} % looks too good to be true. Copies are not the reason ({twins} of {photos} test photos have a twin among the photos it learned from), but photos of one class are so alike that taking the class of the most similar one gets {copied} % without learning anything. Judge it on photos of another day, place or camera.</source>
        <translation>{all} %는 믿기 어려울 만큼 좋아요. 사본 때문은 아니지만(시험 사진 {photos}장 중 배운 사진 가운데 쌍둥이가 있는 것은 {twins}장), 한 클래스의 사진이 서로 너무 닮아서 가장 비슷한 사진의 클래스를 그대로 답하기만 해도 아무것도 배우지 않고 {copied} %를 맞혀요. 다른 날이나 다른 장소, 다른 카메라로 찍은 사진으로 평가하세요.</translation>
    </message>
    <message>
        <source>{twins} of {photos} test photos have a twin among the photos it learned from. Without them it is right for {without_twins} %, so they make no difference.</source>
        <translation>시험 사진 {photos}장 중 {twins}장은 배운 사진 가운데 쌍둥이가 있어요. 이 사진들을 빼도 {without_twins} %를 맞히므로 결과에 영향이 없어요.</translation>
    </message>
    <message>
        <source>None of the {photos} test photos has a twin among the photos it learned from. On the half that is least like those it is right for {farthest} %. If photos show the same person, place or day, only subfolders that stay together can tell how much that helps.</source>
        <translation>시험 사진 {photos}장 가운데 배운 사진에 쌍둥이가 있는 것은 없어요. 배운 사진과 가장 덜 닮은 절반에서는 {farthest} %를 맞혀요. 같은 사람이나 장소, 같은 날을 찍은 사진이 있다면, 그것이 얼마나 도움이 되는지는 하위 폴더를 함께 두어야만 알 수 있어요.</translation>
    </message>
    <message>
        <source>{twins} of {photos} test photos are copies of photos it learned from. Whether others are nearly the same picture is not known, because the photos were not measured.</source>
        <translation>시험 사진 {photos}장 중 {twins}장은 배운 사진의 사본이에요. 사진을 측정하지 않아서 다른 사진들이 거의 같은 사진인지는 알 수 없어요.</translation>
    </message>
    <message>
        <source>{count} photos like {photo} are the same picture. They stay together, so the photos could not be divided as wished: {training} to learn from, {validation} to choose by, {test} to judge by. Leave the copies out.</source>
        <translation>{photo} 등 사진 {count}장이 모두 같은 사진이에요. 함께 두어야 해서 사진을 원하는 대로 나누지 못했어요. 배우는 데 {training}장, 고르는 데 {validation}장, 평가하는 데 {test}장이에요. 사본을 제외하세요.</translation>
    </message>
    <message>
        <source>{count} photos like {photo} are nearly the same picture. They stay together, so the photos could not be divided as wished: {training} to learn from, {validation} to choose by, {test} to judge by. Leave most of them out.</source>
        <translation>{photo} 등 사진 {count}장이 거의 같은 사진이에요. 함께 두어야 해서 사진을 원하는 대로 나누지 못했어요. 배우는 데 {training}장, 고르는 데 {validation}장, 평가하는 데 {test}장이에요. 대부분을 제외하세요.</translation>
    </message>
    <message>
        <source>{count} photos like {photo} were taken within seconds of each other. They stay together, so the photos could not be divided as wished: {training} to learn from, {validation} to choose by, {test} to judge by. Allow fewer seconds, or add photos of another day.</source>
        <translation>{photo} 등 사진 {count}장은 몇 초 사이에 이어서 찍은 사진이에요. 함께 두어야 해서 사진을 원하는 대로 나누지 못했어요. 배우는 데 {training}장, 고르는 데 {validation}장, 평가하는 데 {test}장이에요. 간격(초)을 줄이거나 다른 날 찍은 사진을 더 넣으세요.</translation>
    </message>
    <message>
        <source>{count} photos are in subfolders called like that of {photo}. They stay together, so the photos could not be divided as wished: {training} to learn from, {validation} to choose by, {test} to judge by. Add more subfolders, or do not keep subfolders together.</source>
        <translation>사진 {count}장이 {photo}의 하위 폴더와 이름이 같은 하위 폴더에 들어 있어요. 함께 두어야 해서 사진을 원하는 대로 나누지 못했어요. 배우는 데 {training}장, 고르는 데 {validation}장, 평가하는 데 {test}장이에요. 하위 폴더를 더 넣거나, 하위 폴더를 함께 두지 않도록 하세요.</translation>
    </message>
    <message>
        <source>All photos of “{name}” belong together, so none of them is left to judge by. Add photos of it that were taken at another time or place.</source>
        <translation>“{name}”의 사진이 모두 한데 묶여 있어서 평가에 쓸 사진이 남지 않아요. 다른 때나 다른 곳에서 찍은 이 클래스의 사진을 더 넣으세요.</translation>
    </message>
    <message>
        <source>{count} photos belong together but lie on different sides, because the folder came divided like this. Put them on one side or leave the copies out: the findings on the Photos tab offer both.</source>
        <translation>사진 {count}장은 함께 두어야 하지만, 폴더가 이미 그렇게 나뉘어 있어서 서로 다른 쪽에 있어요. 한쪽에 모으거나 사본을 제외하세요. 사진 탭의 “살펴볼 점”에서 둘 다 할 수 있어요.</translation>
    </message>
    <message>
        <source>{count} photos belong together but are on different sides, because an earlier training divided them so. Divide the photos anew to bring them together.</source>
        <translation>사진 {count}장은 함께 두어야 하지만, 이전 학습에서 그렇게 나누어서 서로 다른 쪽에 있어요. 한데 모으려면 사진을 새로 나누세요.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} MB are needed, {free} MB are free.</source>
        <translation>디스크 공간이 부족해요. {needed} MB가 필요한데 {free} MB가 남아 있어요.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>공간을 비우거나 다른 디스크에 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is where the photos themselves are.</source>
        <translation>“{name}”은(는) 사진 원본이 있는 곳이에요.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it for the copies.</source>
        <translation>사본을 둘 폴더를 그 밖에서 선택하세요.</translation>
    </message>
    <message>
        <source>“{table}” says the class of each photo.</source>
        <translation>“{table}”에 사진마다 클래스가 적혀 있어요.</translation>
    </message>
    <message>
        <source>Xfer cannot read the table “{name}”.</source>
        <translation>Xfer가 “{name}” 표를 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>Save it as a CSV file in your spreadsheet program.</source>
        <translation>스프레드시트 프로그램에서 CSV 파일로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is not a folder.</source>
        <translation>“{name}”은(는) 폴더가 아니에요.</translation>
    </message>
    <message>
        <source>Choose a folder with one subfolder of photos for each class, a zip archive of one, or a CSV table of photos and classes.</source>
        <translation>클래스마다 사진이 든 하위 폴더가 하나씩 있는 폴더나, 그런 폴더의 zip 압축 파일, 또는 사진과 클래스를 적은 CSV 표를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is no table of photos and classes.</source>
        <translation>“{name}”은(는) 사진과 클래스를 적은 표가 아니에요.</translation>
    </message>
    <message>
        <source>It needs one row for each photo, with the photo&apos;s file and its class in it.</source>
        <translation>사진마다 한 행씩, 사진 파일과 그 클래스가 적혀 있어야 해요.</translation>
    </message>
    <message>
        <source>The table “{name}” is no longer there.</source>
        <translation>“{name}” 표가 더는 없어요.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be read: {reason}.</source>
        <translation>“{name}” 표를 읽을 수 없어요: {reason}.</translation>
    </message>
    <message>
        <source>Close it in other programs, and check that you may open it.</source>
        <translation>다른 프로그램에서 닫고, 열 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is too short.</source>
        <translation>{table}의 {row}행이 너무 짧아요.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no class.</source>
        <translation>{table}의 {row}행에 클래스가 없어요.</translation>
    </message>
    <message>
        <source>{name} is listed as “{one}” and, in row {row}, as “{other}”; that is left out.</source>
        <translation>{name}은(는) “{one}”(으)로 적혀 있는데 {row}행에는 “{other}”(으)로도 적혀 있어요. 나중 것은 제외했어요.</translation>
    </message>
    <message>
        <source>Row {row} of {table} says “{name}”, and there are several files of that name.</source>
        <translation>{table}의 {row}행에 “{name}”이(가) 적혀 있는데, 이름이 같은 파일이 여러 개 있어요.</translation>
    </message>
    <message>
        <source>{name}, in row {row} of {table}, is not there.</source>
        <translation>{table}의 {row}행에 적힌 {name}이(가) 없어요.</translation>
    </message>
    <message>
        <source>None of the photos that “{name}” lists are there.</source>
        <translation>“{name}”에 적힌 사진이 하나도 없어요.</translation>
    </message>
    <message>
        <source>Put the table into the folder with the photos. Each row needs a photo&apos;s file, such as cats/1.jpg, and its class.</source>
        <translation>표를 사진이 있는 폴더에 넣으세요. 행마다 사진 파일(예: cats/1.jpg)과 그 클래스가 적혀 있어야 해요.</translation>
    </message>
    <message>
        <source>No photo that “{name}” lists can be used.</source>
        <translation>“{name}”에 적힌 사진 가운데 사용할 수 있는 것이 없어요.</translation>
    </message>
    <message>
        <source>The same picture is among the photos to learn from and among those to judge by: {first}, {count} files in all. The result would look better than it is.</source>
        <translation>같은 사진이 배울 사진과 평가할 사진 양쪽에 있어요: {first}, 모두 합쳐 파일 {count}개. 결과가 실제보다 좋아 보일 수 있어요.</translation>
    </message>
    <message>
        <source>The same picture is in {classes} classes: {first} in “{one}”, {second} in “{other}”. At least one of them is wrong.</source>
        <translation>같은 사진이 클래스 {classes}개에 들어 있어요: “{one}”의 {first}, “{other}”의 {second}. 적어도 하나는 잘못되었어요.</translation>
    </message>
    <message>
        <source>Nearly the same picture is in {classes} classes: {first} in “{one}”, {second} in “{other}”. Please look whether both are right.</source>
        <translation>거의 같은 사진이 클래스 {classes}개에 들어 있어요: “{one}”의 {first}, “{other}”의 {second}. 둘 다 맞는지 살펴보세요.</translation>
    </message>
    <message>
        <source>{first} is there {count} times, as the very same file.</source>
        <translation>완전히 똑같은 파일이 {count}개 있어요: {first}.</translation>
    </message>
    <message>
        <source>{count} files show nearly the same picture, {first} and {last}: saved again, changed a little, or taken one after the other.</source>
        <translation>파일 {count}개에 거의 같은 그림이 있어요({first}, {last} 등): 다시 저장했거나 조금 바꾸었거나 이어서 찍은 사진이에요.</translation>
    </message>
    <message>
        <source>The photos all look the same: there are no groups to find.</source>
        <translation>사진이 모두 똑같아 보여서 찾을 그룹이 없어요.</translation>
    </message>
    <message>
        <source>Add other photos, or put them into groups by hand.</source>
        <translation>다른 사진을 더 넣거나 직접 그룹으로 나누세요.</translation>
    </message>
    <message>
        <source>There are only {count} different photos.</source>
        <translation>서로 다른 사진이 {count}장뿐이에요.</translation>
    </message>
    <message>
        <source>There are too few photos to find groups: {count}.</source>
        <translation>그룹을 찾기에는 사진이 너무 적어요: {count}장.</translation>
    </message>
    <message>
        <source>At least {fewest} that can be opened are needed.</source>
        <translation>열 수 있는 사진이 적어도 {fewest}장 필요해요.</translation>
    </message>
    <message>
        <source>Photos that cannot be opened are left out: {count}.</source>
        <translation>사진 {count}장을 열 수 없어서 제외했어요.</translation>
    </message>
    <message>
        <source>There are too few photos to look for wrong classes.</source>
        <translation>잘못된 클래스를 찾기에는 사진이 너무 적어요.</translation>
    </message>
    <message>
        <source>At least two classes need {fewest} photos or more.</source>
        <translation>적어도 두 클래스에 사진이 {fewest}장 이상 필요해요.</translation>
    </message>
    <message>
        <source>There is no network that could look at these photos.</source>
        <translation>이 사진들을 볼 수 있는 신경망이 없어요.</translation>
    </message>
    <message>
        <source>Get one that was trained on other photos, in Models.</source>
        <translation>다른 사진으로 학습한 것을 모델 창에서 내려받으세요.</translation>
    </message>
    <message>
        <source>New photos since the groups were found: {count}. They are in no group yet.</source>
        <translation>그룹을 찾은 뒤에 사진 {count}장이 새로 들어왔어요. 아직 어느 그룹에도 없어요.</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” from now on.</source>
        <translation>이제부터 “{old}”을(를) “{new}”(으)로 불러요.</translation>
    </message>
    <message>
        <source>There are no photos in what was dropped.</source>
        <translation>놓은 것에 사진이 없어요.</translation>
    </message>
    <message>
        <source>Photos added to “{name}”: {added}.</source>
        <translation>“{name}”에 넣은 사진: {added}장.</translation>
    </message>
    <message>
        <source>Photos added to “{name}”: {added}. There already, not added again: {known}. Cannot be used: {bad}.</source>
        <translation>“{name}”에 넣은 사진: {added}장. 이미 있어서 다시 넣지 않은 사진: {known}장. 사용할 수 없는 것: {bad}개.</translation>
    </message>
    <message>
        <source>Photos added to “{name}”: {added}. There already, not added again: {known}.</source>
        <translation>“{name}”에 넣은 사진: {added}장. 이미 있어서 다시 넣지 않은 사진: {known}장.</translation>
    </message>
    <message>
        <source>Photos added to “{name}”: {added}. Cannot be used: {bad}.</source>
        <translation>“{name}”에 넣은 사진: {added}장. 사용할 수 없는 것: {bad}개.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Open large</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>클래스로 옮기기</translation>
    </message>
    <message>
        <source>Use for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외하기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>다시 넣기</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>다른 클래스…</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>새 클래스…</translation>
    </message>
    <message>
        <source>Let Xfer decide</source>
        <translation>Xfer에 맡기기</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>클래스:</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>새 클래스</translation>
    </message>
    <message>
        <source>Name of the new class:</source>
        <translation>새 클래스의 이름:</translation>
    </message>
</context>
</TS>
