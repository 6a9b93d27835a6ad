// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/deskstage.h"

#include "core/base/crypto.h"
#include "core/sql/transaction.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

struct Thing {
    const char16_t *sku;
    const char16_t *en;
    const char16_t *el;
    const char16_t *zh;
    const char16_t *category;
    qint64 price;
};

constexpr Thing kThings[] = {
    {u"BRS-LAN-M", u"Brass lantern, medium", u"Φανάρι ορείχαλκου, μεσαίο", u"黄铜灯笼，中号", u"light", 3490},
    {u"BSK-RAT-L", u"Rattan basket, large", u"Καλάθι ρατάν, μεγάλο", u"藤篮，大号", u"home", 2790},
    {u"CAN-FIG-220", u"Fig-leaf candle 220 g", u"Κερί φύλλα συκιάς 220 g", u"无花果叶蜡烛 220 克", u"light",
     1890},
    {u"CER-BWL-AEG", u"Ceramic bowl, Aegean blue", u"Κεραμικό μπολ, μπλε Αιγαίου", u"陶瓷碗，爱琴海蓝",
     u"table", 2490},
    {u"CER-PLT-27", u"Ceramic plate 27 cm, white", u"Κεραμικό πιάτο 27 cm, λευκό", u"陶瓷盘 27 厘米，白色",
     u"table", 1990},
    {u"COT-THR-OAT", u"Cotton throw, oat", u"Ριχτάρι βαμβακερό, βρώμη", u"棉毯，燕麦色", u"textile", 4990},
    {u"CUS-LIN-50", u"Linen cushion cover 50 cm", u"Μαξιλαροθήκη λινή 50 cm", u"亚麻靠垫套 50 厘米",
     u"textile", 2290},
    {u"ENM-MUG-350", u"Enamel mug 350 ml", u"Κούπα εμαγιέ 350 ml", u"搪瓷杯 350 毫升", u"table", 990},
    {u"GLS-CAR-1L", u"Recycled glass carafe 1 l", u"Καράφα από ανακυκλωμένο γυαλί 1 l", u"再生玻璃水瓶 1 升",
     u"table", 2190},
    {u"GLS-TUM-4", u"Glass tumblers, set of 4", u"Ποτήρια νερού, σετ 4", u"玻璃杯，4 只装", u"table", 1690},
    {u"JUT-RUG-120", u"Jute rug 120 × 180 cm", u"Χαλί γιούτας 120 × 180 cm", u"黄麻地毯 120 × 180 厘米",
     u"textile", 7990},
    {u"KIT-KNF-20", u"Chef's knife 20 cm", u"Μαχαίρι σεφ 20 cm", u"主厨刀 20 厘米", u"kitchen", 5490},
    {u"LIN-TEA-SND", u"Linen tea towel, sand", u"Πετσέτα κουζίνας λινή, άμμος", u"亚麻茶巾，沙色", u"textile",
     1290},
    {u"MOK-POT-6", u"Moka pot, 6 cups", u"Μπρίκι μόκα, 6 φλιτζάνια", u"摩卡壶，6 杯", u"kitchen", 3290},
    {u"MRB-BRD-R", u"Marble board, round", u"Δίσκος κοπής από μάρμαρο, στρογγυλός", u"大理石砧板，圆形",
     u"kitchen", 3990},
    {u"OLV-SPN-30", u"Olive-wood spoon 30 cm", u"Κουτάλα από ξύλο ελιάς 30 cm", u"橄榄木勺 30 厘米",
     u"kitchen", 890},
    {u"OLV-TRY-40", u"Olive-wood tray 40 cm", u"Δίσκος από ξύλο ελιάς 40 cm", u"橄榄木托盘 40 厘米", u"table",
     4490},
    {u"SOA-LAU-200", u"Laurel soap 200 g", u"Σαπούνι δάφνης 200 g", u"月桂皂 200 克", u"bath", 690},
    {u"SOA-OLV-125", u"Olive-oil soap 125 g", u"Σαπούνι ελαιολάδου 125 g", u"橄榄油皂 125 克", u"bath", 490},
    {u"STN-MRT-14", u"Marble mortar 14 cm", u"Γουδί από μάρμαρο 14 cm", u"大理石研钵 14 厘米", u"kitchen",
     3590},
    {u"TER-POT-18", u"Terracotta pot 18 cm", u"Γλάστρα τερακότα 18 cm", u"陶土花盆 18 厘米", u"home", 1190},
    {u"TOW-BTH-SEA", u"Bath towel, sea blue", u"Πετσέτα μπάνιου, θαλασσί", u"浴巾，海蓝色", u"bath", 2990},
    {u"WIC-BSK-L", u"Wicker basket, large", u"Καλάθι ψάθινο, μεγάλο", u"柳条篮，大号", u"home", 2490},
    {u"WOL-BLK-GRY", u"Wool blanket, grey", u"Κουβέρτα μάλλινη, γκρι", u"羊毛毯，灰色", u"textile", 8990},
};
static_assert(std::size(kThings) == DeskStage::kSkus);

struct Place {
    const char16_t *code;
    const char16_t *en;
    const char16_t *el;
    const char16_t *zh;
    const char16_t *kind;
};

constexpr Place kPlaces[] = {
    {u"ATH-ERM", u"Athens Ermou", u"Αθήνα Ερμού", u"雅典 Ermou", u"store"},
    {u"ATH-KIF", u"Athens Kifissia", u"Αθήνα Κηφισιά", u"雅典 Kifissia", u"store"},
    {u"ATT-DC", u"Attica DC", u"ΚΔ Αττικής", u"阿提卡配送中心", u"warehouse"},
    {u"KRK-RYN", u"Kraków Rynek", u"Κρακοβία Rynek", u"克拉科夫 Rynek", u"store"},
    {u"MIL-BRE", u"Milano Brera", u"Μιλάνο Brera", u"米兰 Brera", u"store"},
    {u"PAT-AGO", u"Patras Agora", u"Πάτρα Αγορά", u"帕特雷 Agora", u"store"},
};

QString text(const char16_t *literal) { return QString::fromUtf16(literal); }

template <typename Named> QMap<QString, QString> namesOf(const Named &named)
{
    return {{u"en"_s, text(named.en)}, {u"el"_s, text(named.el)}, {u"zh_CN"_s, text(named.zh)}};
}

Result<void> addPlaces(UnitOfWork &work)
{
    for (const Place &place : kPlaces) {
        LocationDraft draft;
        draft.code = text(place.code);
        draft.kind = text(place.kind);
        draft.names = namesOf(place);
        draft.country = u"GR"_s;
        draft.timeZone = u"Europe/Athens"_s;
        draft.zone = nameOf(Zone::Urban);
        STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
        STOA_TRY(LocationRepository::save(work, location));
    }
    for (const Reason &reason : builtInReasons())
        STOA_TRY(LedgerRepository::saveReason(work, reason));
    const QList<std::tuple<QString, QString, QString, QString>> categories{
        {u"table"_s, u"Table"_s, u"Τραπέζι"_s, u"餐桌"_s},
        {u"kitchen"_s, u"Kitchen"_s, u"Κουζίνα"_s, u"厨房"_s},
        {u"light"_s, u"Light and scent"_s, u"Φως και άρωμα"_s, u"灯光与香氛"_s},
        {u"textile"_s, u"Textiles"_s, u"Υφάσματα"_s, u"纺织品"_s},
        {u"bath"_s, u"Bath"_s, u"Μπάνιο"_s, u"浴室"_s},
        {u"home"_s, u"Home"_s, u"Σπίτι"_s, u"家居"_s}};
    int rank = 0;
    for (const auto &[code, en, el, zh] : categories) {
        STOA_TRY_ASSIGN(const auto category,
                        Category::accept(code, {}, {{u"en"_s, en}, {u"el"_s, el}, {u"zh_CN"_s, zh}}, ++rank));
        STOA_TRY(CatalogRepository::saveCategory(work, category));
    }
    return {};
}

QString gtinOf(int number)
{
    const QString digits = u"520718304%1"_s.arg(number, 3, 10, QChar(u'0'));
    return digits + QString::number(Gtin::checkDigit(digits));
}

Result<void> enter(UnitOfWork &work, Instant at, const QString &sku, MovementKind kind, const Account &from,
                   const Account &to, qint64 units, const QString &document)
{
    const auto movement = Movement::accept({.id = MovementId::make(at),
                                            .sku = sku,
                                            .kind = kind,
                                            .from = from,
                                            .to = to,
                                            .quantity = Quantity::units(units),
                                            .source = Source::Till,
                                            .occurredAt = at,
                                            .recordedAt = at,
                                            .document = document,
                                            .party = {},
                                            .note = {}});
    if (!movement)
        return movement.error();
    STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(work, *movement));
    Q_UNUSED(entered);
    return {};
}

Result<void> addThing(UnitOfWork &work, int number, Instant now)
{
    const Thing &thing = kThings[number];
    ItemDraft draft;
    draft.sku = text(thing.sku);
    draft.names = namesOf(thing);
    draft.category = text(thing.category);
    draft.brand = number % 3 == 0 ? u"Elaia"_s : u"Atelier Nord"_s;
    draft.priceMinor = thing.price;
    draft.gtins = {gtinOf(number)};
    STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
    STOA_TRY(CatalogRepository::save(work, item));
    QRandomGenerator random(quint32(number) * 7919 + 17);
    for (const Place &place : kPlaces) {
        const QString where = text(place.code);
        const Account shelf = Account::at(AccountKind::OnHand, where);
        // The last movement of each position: seconds to weeks ago.
        const qint64 age = qint64(4'000) << random.bounded(3, 17);
        const Instant last = now.plusMs(-age);
        const qint64 opening = random.bounded(8, 70);
        STOA_TRY(enter(work, last.plusDays(-4), draft.sku, MovementKind::Receipt,
                       Account::outside(AccountKind::Supplier), shelf, opening,
                       u"PO-55%1"_s.arg(number + 10)));
        const int sales = random.bounded(2, 7);
        for (int i = 0; i < sales; ++i)
            STOA_TRY(enter(work, last.plusMs(-qint64(i) * 4'700'000), draft.sku, MovementKind::Sale, shelf,
                           Account::outside(AccountKind::Customer), 1 + i % 2,
                           u"receipt 88%1"_s.arg(200 + i)));
        STOA_TRY(LedgerRepository::setSafety(work, draft.sku, where, Quantity::units(random.bounded(1, 7))));
        STOA_TRY(work.connection().run("UPDATE position SET reserved = ?3, damaged = ?4, in_transit = ?5, "
                                       "updated_at = ?6 WHERE sku = ?1 AND location = ?2",
                                       draft.sku, where, qint64(random.bounded(0, 6)) * 1000,
                                       qint64(random.bounded(0, 3)) * 1000,
                                       qint64(random.bounded(4) == 0 ? 12 : 0) * 1000, last.msSinceEpoch()));
    }
    return {};
}

} // namespace

StageDoor::StageDoor(StoreThread &store)
    : m_store(store)
{
    m_session.hubName = u"Elaia Home"_s;
    m_session.location = u"ATH-ERM"_s;
    m_status.state = SyncState::Live;
    signIn(DeskStage::manager());
}

Future<Result<HubAnswer>> StageDoor::ask(const QString &path)
{
    asked.append(path);
    if (answer)
        return readyFuture(answer(path));
    return readyFuture(Result<HubAnswer>(Error{ErrorKind::Offline, {}, u"there is no hub"_s}));
}

void StageDoor::signIn(const Rights &rights, const QString &name)
{
    m_session.state = SessionState::Online;
    m_session.user = SignedInUser{u"usr_stage"_s, u"eleni"_s, name, {}, rights, u"grant-1"_s, {}};
    m_store.actAs({u"usr_stage"_s, u"grant-1"_s, rights});
    Q_EMIT sessionChanged();
}

void StageDoor::signOut()
{
    m_session.state = SessionState::SignedOut;
    m_session.user.reset();
    m_store.actAs({});
    Q_EMIT sessionChanged();
}

void StageDoor::setStatus(const SyncStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

DeskStage::DeskStage(Data data)
    : m_key(randomBytes(32))
{
    DeskOptions options;
    options.folder = m_folder.path();
    options.journalKey = m_key;
    options.device = u"dev_stage"_s;
    auto store = StoreThread::open(options, m_clock);
    if (!store)
        qFatal("%s", qPrintable(store.error().toString()));
    m_store = std::move(*store);
    m_door = std::make_unique<StageDoor>(*m_store);
    if (data == Data::Chain)
        fill();
}

DeskStage::~DeskStage()
{
    m_store->close();
    m_door.reset();
}

void DeskStage::fill()
{
    const Instant now = m_clock.now();
    const auto done = awaited(m_store->onStore([now](DeskWriter &writer) -> Result<void> {
        QList<QByteArray> streams{"cfg", "cat/all"};
        for (const Place &place : kPlaces)
            streams.append(streams::store(text(place.code)));
        STOA_TRY(writer.setStreams(streams));
        STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(writer.cache()));
        NoSink sink;
        UnitOfWork work(writer.cache(), sink, {now, now, {}, {}, Source::Import, Rights::ofTheHouse()});
        STOA_TRY(addPlaces(work));
        for (int i = 0; i < kSkus; ++i)
            STOA_TRY(addThing(work, i, now));
        STOA_TRY(writer.cache().execute("UPDATE position SET on_hand = -2000 "
                                        "WHERE sku = 'CER-PLT-27' AND location = 'MIL-BRE'"));
        return transaction.commit();
    }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

void DeskStage::addMany(int positions)
{
    run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray::number(positions)
        + ") INSERT INTO position (sku, location, on_hand, safety, updated_at) "
          "SELECT printf('MASS-%06d', (i - 1) / 6), "
          "CASE (i - 1) % 6 WHEN 0 THEN 'ATH-ERM' WHEN 1 THEN 'ATH-KIF' WHEN 2 THEN 'ATT-DC' "
          "WHEN 3 THEN 'KRK-RYN' WHEN 4 THEN 'MIL-BRE' ELSE 'PAT-AGO' END, "
          "(i * 7919 % 90) * 1000, (i % 5) * 1000, 1760000000000 FROM n");
}

void DeskStage::run(const QByteArray &sql)
{
    const auto done = awaited(
        m_store->onStore([sql](DeskWriter &writer) -> Result<void> { return writer.cache().execute(sql); }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

void DeskStage::removeAtHub(const QString &sku, const QString &location)
{
    const QByteArray stream = streams::store(location);
    FeedPage page;
    const qint64 seq = ++m_seq;
    page.remove(stream, seq, int(EntityType::Position), joinKey(sku, location));
    page.mark(stream, {0, {seq, "t"}, seq, false, std::nullopt});
    const auto done =
        awaited(m_store->onStore([page](DeskWriter &writer) { return writer.applyPage(page); }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

void DeskStage::addAtHub(const QString &sku, const QString &location, qint64 units)
{
    const QByteArray stream = streams::store(location);
    const QJsonObject body{{u"sku"_s, sku}, {u"location"_s, location}, {u"on_hand"_s, units * 1000}};
    FeedPage page;
    const qint64 seq = ++m_seq;
    page.upsert(stream, seq, int(EntityType::Position), joinKey(sku, location),
                QJsonDocument(body).toJson(QJsonDocument::Compact));
    page.mark(stream, {0, {seq, "t"}, seq, false, std::nullopt});
    const auto done =
        awaited(m_store->onStore([page](DeskWriter &writer) { return writer.applyPage(page); }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

void DeskStage::renameAtHub(const QString &location, const QString &name)
{
    const QJsonObject names{{u"en"_s, name}};
    const QJsonObject body{
        {u"kind"_s, u"store"_s}, {u"names"_s, names}, {u"time_zone"_s, u"Europe/Athens"_s}};
    FeedPage page;
    const qint64 seq = ++m_seq;
    page.upsert("cfg", seq, int(EntityType::Location), location.toUtf8(),
                QJsonDocument(body).toJson(QJsonDocument::Compact));
    page.mark("cfg", {0, {seq, "t"}, seq, false, std::nullopt});
    const auto done =
        awaited(m_store->onStore([page](DeskWriter &writer) { return writer.applyPage(page); }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

QStringList DeskStage::locations()
{
    QStringList codes;
    for (const Place &place : kPlaces)
        codes.append(text(place.code));
    return codes;
}

Rights DeskStage::manager()
{
    return Rights({Permission::CatalogRead, Permission::NetworkRead, Permission::StockRead,
                   Permission::StockAdjust, Permission::LedgerRead, Permission::ExportRun},
                  {u"ATH-ERM"_s, u"ATH-KIF"_s});
}

} // namespace stoa::kit
