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
        <source>All photos can be read</source>
        <translation>모든 사진을 읽을 수 있어요</translation>
    </message>
    <message>
        <source>Choose a photo to see it large.</source>
        <translation>사진을 선택하면 크게 볼 수 있어요.</translation>
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
        <source>Undo leaving out</source>
        <translation>제외 되돌리기</translation>
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
        <source>No photo has such a name.</source>
        <translation>그런 이름의 사진이 없어요.</translation>
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
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
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
        <source>Drop a folder here, with a subfolder for each class.</source>
        <translation>클래스마다 하위 폴더가 있는 폴더를 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>To find out what is on single photos, drop them on the Predict tab.</source>
        <translation>사진 한 장 한 장에 무엇이 있는지 알아보려면 “예측” 탭에 놓으세요.</translation>
    </message>
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
        <source>&amp;Undo leaving out</source>
        <translation>제외 되돌리기(&amp;U)</translation>
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
        <source>Looking through the folder…</source>
        <translation>폴더를 살펴보는 중…</translation>
    </message>
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
        <source>Open project…</source>
        <translation>프로젝트 열기…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>사진 폴더를 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Each subfolder is a class, and Xfer learns to tell the classes apart.</source>
        <translation>하위 폴더 하나가 클래스 하나예요. Xfer가 클래스를 구별하는 법을 배워요.</translation>
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
        <source>Only {count} photos of “{name}” could be learned from. More photos of it will help more than anything else.</source>
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
        <source>There are no photos in “{name}”.</source>
        <translation>“{name}”에 사진이 없어요.</translation>
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
        <source>{count} photos that could not be read</source>
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
        <source>{count} photos could not be read and were left out.</source>
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
        <source>The class “{name}” has {photos} photos to learn from, too few for {folds} parts.</source>
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
</context>
</TS>
