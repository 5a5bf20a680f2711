using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Text;

public sealed class TextFoldingTests
{
    private const string Separator = "\n";

    [Theory]
    [InlineData("ÄÖÜ", "äöü")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("I\u0307STANBUL", "istanbul")]
    [InlineData("ISPANAK", "ispanak")]
    [InlineData("ıspanak", "ıspanak")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευσ")]
    [InlineData("οδυσσεύς", "οδυσσεύσ")]
    [InlineData("Straße", "straße")]
    [InlineData("\u212A", "k")]
    [InlineData("\uA7CB\U00010D50\U00016EA0", "\u0264\U00010D70\U00016EBB")]
    [InlineData("كتاب 📚 100%_\\", "كتاب 📚 100%_\\")]
    public void Fold_Should_LeaveNoDifferenceOfCase(string text, string expected) => TextFolding.Fold(text).ShouldBe(expected);

    [DatabaseTheory]
    [AllDatabases]
    public async Task Fold_Should_GiveTheSame_When_TheDatabaseFolds(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        var builder = new DbContextOptionsBuilder<FoldingContext>();
        _ = kind is DatabaseKind.Postgres
            ? builder.UseNpgsql(database.ConnectionString)
            : builder.UseSqlite(database.ConnectionString).AddInterceptors(new TextFoldingInterceptor());
        await using var context = new FoldingContext(builder.Options);
        await context.Database.EnsureCreatedAsync();
        context.AddRange(Texts().Chunk(100).Select((texts, index) => new FoldingSample { Id = index, Text = string.Join(Separator, texts) }));
        await context.SaveChangesAsync();

        SqlDialect dialect = kind is DatabaseKind.Postgres ? PostgresDialect.Instance : SqliteDialect.Instance;
        var statement = $"SELECT {dialect.Fold(Sql.SqlText.Of("\"Text\""))} AS \"Value\" FROM \"Samples\" ORDER BY \"Id\"";
        var results = await context.Database.SqlQuery<string>(FormattableStringFactory.Create(statement)).ToListAsync();
        results.SelectMany(result => result.Split(Separator))
            .Zip(Texts())
            .Where(pair => pair.First != TextFolding.Fold(pair.Second))
            .Select(pair => $"{Inspect(pair.Second)} folds to {Inspect(pair.First)}, not to {Inspect(TextFolding.Fold(pair.Second))}")
            .ShouldBeEmpty();
    }

    /// <summary>Every letter, whatever else has case, and sequences.</summary>
    private static List<string> Texts() =>
    [
        .. Enumerable.Range(1, 0x10FFFF)
            .Where(Rune.IsValid)
            .Select(value => new Rune(value))
            .Where(rune => (rune.IsBmp && Rune.IsLetter(rune)) || Rune.ToLowerInvariant(rune) != rune || Rune.ToUpperInvariant(rune) != rune)
            .Select(rune => rune.ToString()),
        "ΑΣ", "ΑΣ Β", "ΑΣΒ", "Σ", " Σ ", "ΑΣ.Β", "ς", "ας", "ΑΣ\u0301", "Α\u00ADΣ", "aΣ", "AΣ!", "ΣΣΣ",
        "I\u0307", "i\u0307", "İ\u0307", "I\u0307\u0307", "I\u0301\u0307", "I\u0323\u0307", "J\u0307", "Į\u0301", "Ì", "Ĩ", "İİ", "ıI", "iI\u0307i",
        "\u01C5", "\u01C4", "ǅu", "\u1E9E", "\u1F88", "\uFB03", "\u0149", "\u1FB3\u0345", "Å\u030A", "\u2126", "\u212B",
        "👩‍🚀É", "\uA7CE\uA7D2\uA7D4", "\U00016EA0\U00016EB8", "Ⱟ\uA7CBİ\uA7DC", "\U00010400x\U00010428", "كِتَاب", "ÀÉÎÕÜ", "100%_\\'\"",
    ];

    private static string Inspect(string text) =>
        $"\"{text}\" ({string.Join(' ', text.EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture)))})";
}
