// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/journalkey.h"
#include "core/base/keyslot.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Where the key of a journal lies, and how it gets from one place to another.
class JournalKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewKeyLiesWhereItIsWished_data();
    void aNewKeyLiesWhereItIsWished();
    void withoutAKeychainAPersonIsAsked();
    void nothingIsKeptInPlainBecauseNobodyIsThere();
    void aPlainFileMovesWithoutLoss_data();
    void aPlainFileMovesWithoutLoss();
    void aPlainFileStaysWhenItCannotMove();
    void aPlainFileMayStayByLeave();
    void aKillWhileItMovesLosesNothing();
    void aWrongPassphraseIsAskedForAgain();
    void aShortPassphraseIsNotTaken();
    void aMissingKeyIsNeverMadeAnew_data();
    void aMissingKeyIsNeverMadeAnew();
    void aSlotThatWasTamperedWithDoesNotOpen();

private:
    Result<QByteArray> open();
    Result<QByteArray> reopened();
    QString at(const QString &name) const { return QDir(m_folder->path()).filePath(name); }
    bool has(const QString &name) const { return QFile::exists(at(name)); }
    void journal();

    std::unique_ptr<QTemporaryDir> m_folder;
    Profile m_profile;
    KeyWishes m_wishes;
};

namespace {

/// A keychain in memory.
class MemoryChain final : public SecretStore {
public:
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        if (broken)
            return Error{ErrorKind::Timeout, name, u"no answer"_s};
        return secrets.contains(name) ? std::optional(secrets.value(name)) : std::nullopt;
    }
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        if (broken)
            return Error{ErrorKind::Timeout, name, u"no answer"_s};
        secrets.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        secrets.remove(name);
        return {};
    }
    QHash<QString, QByteArray> secrets;
    bool broken = false;
};

class Answers final : public PassphrasePrompt {
public:
    explicit Answers(QList<QByteArray> told)
        : m_told(std::move(told))
    { }
    Result<QByteArray> ask(Ask what, int) override
    {
        asked.append(what);
        if (m_told.isEmpty())
            return Error{ErrorKind::Cancelled};
        return m_told.size() == 1 ? m_told.first() : m_told.takeFirst();
    }
    QList<Ask> asked;

private:
    QList<QByteArray> m_told;
};

const QByteArray kPhrase = "olive grove walk";

} // namespace

void JournalKeyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = {};
    m_profile.folder = m_folder->path();
    m_wishes = {};
    m_wishes.cost = {8, 1};
}

Result<QByteArray> JournalKeyTest::open() { return openJournalKey(m_profile, m_wishes); }

/// As the next start does it, from the profile's file.
Result<QByteArray> JournalKeyTest::reopened()
{
    const auto loaded = Profile::load(m_folder->path());
    if (!loaded)
        return loaded.error();
    m_profile = *loaded;
    return open();
}

void JournalKeyTest::journal()
{
    QFile file(at(u"journal.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void JournalKeyTest::aNewKeyLiesWhereItIsWished_data()
{
    QTest::addColumn<SecretPlace>("wished");
    QTest::addColumn<SecretPlace>("place");
    QTest::newRow("keychain") << SecretPlace::Keychain << SecretPlace::Keychain;
    QTest::newRow("keychain first") << SecretPlace::KeychainElsePassphrase << SecretPlace::Keychain;
    QTest::newRow("passphrase") << SecretPlace::Passphrase << SecretPlace::Passphrase;
    QTest::newRow("file") << SecretPlace::File << SecretPlace::File;
}

void JournalKeyTest::aNewKeyLiesWhereItIsWished()
{
    QFETCH(const SecretPlace, wished);
    QFETCH(const SecretPlace, place);
    MemoryChain chain;
    Answers person({kPhrase});
    m_wishes.place = wished;
    m_wishes.keychain = &chain;
    m_wishes.prompt = &person;
    const auto key = open();
    QVERIFY(key);
    QCOMPARE(key->size(), 32);
    QCOMPARE(m_profile.secrets, place);
    QCOMPARE(chain.secrets.size(), place == SecretPlace::Keychain ? 1 : 0);
    QCOMPARE(has(u"journal.slot"_s), place == SecretPlace::Passphrase);
    QCOMPARE(has(u"journal.key"_s), place == SecretPlace::File);
    QCOMPARE(m_profile.plainKeyAllowed, place == SecretPlace::File);
    journal();
    // The place is remembered, whatever is wished later.
    m_wishes.place = SecretPlace::KeychainElsePassphrase;
    QCOMPARE(*reopened(), *key);
    QCOMPARE(m_profile.secrets, place);
    for (const auto &name : {u"journal.slot"_s, u"journal.key"_s}) {
        if (!has(name))
            continue;
        constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(at(name)) & kOthers));
    }
}

void JournalKeyTest::withoutAKeychainAPersonIsAsked()
{
    MemoryChain chain;
    chain.broken = true;
    Answers person({kPhrase});
    m_wishes.keychain = &chain;
    m_wishes.prompt = &person;
    const auto key = open();
    QVERIFY(key);
    QCOMPARE(m_profile.secrets, SecretPlace::Passphrase);
    QCOMPARE(person.asked, QList{PassphrasePrompt::Ask::Choose});
    QVERIFY(!has(u"journal.key"_s));
    QFile slot(at(u"journal.slot"_s));
    QVERIFY(slot.open(QIODevice::ReadOnly));
    const QByteArray text = slot.readAll();
    QVERIFY(!text.contains(key->toHex()) && !text.contains(key->toBase64()));
    journal();
    QCOMPARE(*reopened(), *key);
    QCOMPARE(person.asked.last(), PassphrasePrompt::Ask::Unlock);
}

void JournalKeyTest::nothingIsKeptInPlainBecauseNobodyIsThere()
{
    MemoryChain chain;
    chain.broken = true;
    m_wishes.keychain = &chain;
    const auto key = open();
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Refused);
    QVERIFY(!has(u"journal.key"_s));
    QVERIFY(!has(u"profile.json"_s));
}

void JournalKeyTest::aPlainFileMovesWithoutLoss_data()
{
    QTest::addColumn<bool>("keychain");
    QTest::addColumn<bool>("named"); ///< by profile.json; else only the file is there
    QTest::newRow("to the keychain") << true << true;
    QTest::newRow("to a passphrase") << false << true;
    QTest::newRow("of a profile without its file") << true << false;
}

void JournalKeyTest::aPlainFileMovesWithoutLoss()
{
    QFETCH(const bool, keychain);
    QFETCH(const bool, named);
    const QByteArray key = randomBytes(32);
    QVERIFY(SecretStore::files(m_folder->path())->write(u"journal"_s, key));
    m_profile.secrets = SecretPlace::File;
    if (named)
        QVERIFY(m_profile.save());
    journal();
    MemoryChain chain;
    chain.broken = !keychain;
    Answers person({kPhrase});
    m_wishes.keychain = &chain;
    m_wishes.prompt = &person;
    QCOMPARE(*reopened(), key);
    QCOMPARE(m_profile.secrets, keychain ? SecretPlace::Keychain : SecretPlace::Passphrase);
    QVERIFY(!has(u"journal.key"_s));
    QCOMPARE(*reopened(), key);
}

void JournalKeyTest::aPlainFileStaysWhenItCannotMove()
{
    const QByteArray key = randomBytes(32);
    QVERIFY(SecretStore::files(m_folder->path())->write(u"journal"_s, key));
    m_profile.secrets = SecretPlace::File;
    QVERIFY(m_profile.save());
    journal();
    MemoryChain chain;
    chain.broken = true;
    m_wishes.keychain = &chain;
    QCOMPARE(reopened().error().kind, ErrorKind::Refused);
    QVERIFY(has(u"journal.key"_s));
    // Whoever gives up choosing has lost nothing either.
    Answers nobody({});
    m_wishes.prompt = &nobody;
    QCOMPARE(reopened().error().kind, ErrorKind::Cancelled);
    m_wishes.place = SecretPlace::File;
    QCOMPARE(*reopened(), key);
}

void JournalKeyTest::aPlainFileMayStayByLeave()
{
    const QByteArray key = randomBytes(32);
    QVERIFY(SecretStore::files(m_folder->path())->write(u"journal"_s, key));
    m_profile.secrets = SecretPlace::File;
    QVERIFY(m_profile.save());
    MemoryChain chain;
    m_wishes.keychain = &chain;
    m_wishes.place = SecretPlace::File;
    QCOMPARE(*reopened(), key);
    QVERIFY(m_profile.plainKeyAllowed);
    // The leave stands in the profile, so it need not be given again.
    m_wishes.place = SecretPlace::KeychainElsePassphrase;
    QCOMPARE(*reopened(), key);
    QVERIFY(chain.secrets.isEmpty());
}

void JournalKeyTest::aKillWhileItMovesLosesNothing()
{
    const QByteArray key = randomBytes(32);
    const auto files = SecretStore::files(m_folder->path());
    MemoryChain chain;
    m_wishes.keychain = &chain;
    journal();
    // Killed before the profile names the new place: it is moved once more.
    QVERIFY(files->write(u"journal"_s, key));
    QVERIFY(chain.write(u"journal"_s, key));
    m_profile.secrets = SecretPlace::File;
    QVERIFY(m_profile.save());
    QCOMPARE(*reopened(), key);
    QCOMPARE(m_profile.secrets, SecretPlace::Keychain);
    // Killed before the file went: it goes now.
    QVERIFY(files->write(u"journal"_s, key));
    QCOMPARE(*reopened(), key);
    QVERIFY(!has(u"journal.key"_s));
}

void JournalKeyTest::aWrongPassphraseIsAskedForAgain()
{
    Answers person({kPhrase});
    m_wishes.place = SecretPlace::Passphrase;
    m_wishes.prompt = &person;
    const auto key = open();
    journal();
    Answers second({"wrong", "wrong again", kPhrase});
    m_wishes.prompt = &second;
    QCOMPARE(*reopened(), *key);
    QCOMPARE(second.asked.size(), 3);
    Answers never({"wrong"});
    m_wishes.prompt = &never;
    QCOMPARE(reopened().error().problem, Problem::BadCredentials);
    QCOMPARE(never.asked.size(), PassphrasePrompt::kTries);
    m_wishes.prompt = nullptr;
    QCOMPARE(reopened().error().kind, ErrorKind::Refused);
}

void JournalKeyTest::aShortPassphraseIsNotTaken()
{
    m_wishes.place = SecretPlace::Passphrase;
    Answers person({"elevenchars", kPhrase});
    m_wishes.prompt = &person;
    QVERIFY(open());
    QCOMPARE(person.asked.size(), 2);
    init();
    m_wishes.place = SecretPlace::Passphrase;
    Answers stubborn({"short"});
    m_wishes.prompt = &stubborn;
    QCOMPARE(open().error().problem, Problem::PasswordWeak);
}

void JournalKeyTest::aMissingKeyIsNeverMadeAnew_data()
{
    QTest::addColumn<SecretPlace>("place");
    for (const auto place : {SecretPlace::Keychain, SecretPlace::Passphrase, SecretPlace::File,
                             SecretPlace::KeychainElsePassphrase})
        QTest::newRow(nameOf(place).data()) << place;
}

void JournalKeyTest::aMissingKeyIsNeverMadeAnew()
{
    QFETCH(const SecretPlace, place);
    m_profile.secrets = place;
    QVERIFY(m_profile.save());
    journal();
    MemoryChain chain;
    Answers person({kPhrase});
    m_wishes.keychain = &chain;
    m_wishes.prompt = &person;
    const auto key = reopened();
    QVERIFY(!key);
    QCOMPARE(key.error().field, u"key"_s);
    QVERIFY(chain.secrets.isEmpty());
}

void JournalKeyTest::aSlotThatWasTamperedWithDoesNotOpen()
{
    const QByteArray key = randomBytes(32);
    const auto slot = PassphraseSlot::close(key, kPhrase, {8, 1});
    QVERIFY(slot);
    QCOMPARE(*slot->open(kPhrase), key);
    QVERIFY(!slot->open("olive grove wal"));
    const QByteArray text = slot->toText();
    QCOMPARE(*PassphraseSlot::parse(text)->open(kPhrase), key);
    QByteArray greedy = text;
    greedy.replace("\"memory_mib\": 8", "\"memory_mib\": 999999");
    QVERIFY(greedy != text);
    QVERIFY(!PassphraseSlot::parse(greedy));
    QVERIFY(!PassphraseSlot::parse("{}"));
    QByteArray cheaper = text;
    cheaper.replace("\"passes\": 1", "\"passes\": 2");
    QVERIFY(cheaper != text);
    QVERIFY(!PassphraseSlot::parse(cheaper)->open(kPhrase));
    // What people get, unless a test says otherwise.
    QCOMPARE(KeyWishes().cost.memoryMiB, 256);
    QCOMPARE(KeyWishes().cost.passes, 3);
}

STOA_TEST(JournalKeyTest)
#include "journalkeytest.moc"
