using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Contested.Api.Configuration;
using Contested.GraphQL;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.EntityFrameworkCore.Definitions;
using Contested.Testing;

namespace Contested.Api.Tests.Limits;

/// <summary>What the documents say of codes and limits.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Errors = Read("errors.md");
    private static readonly string Limits = Read("limits.md");

    public static TheoryData<string> Codes =>
    [
        .. new[] { typeof(ErrorCodes), typeof(HttpErrorCodes), typeof(EntitySchemaOptions) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(constant => constant.IsLiteral)
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Distinct(),
    ];

    public static TheoryData<string> LimitNames => [.. LimitSettings.Properties.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_Should_BeInTheTableOfErrors(string code) => Errors.ShouldContain($"\n| `{code}` | ", Case.Sensitive);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_Should_BeInTheTableOfLimits_When_ItIsOfALimit(string code)
    {
        if (code.EndsWith("_LIMIT_EXCEEDED", StringComparison.Ordinal))
        {
            Limits.ShouldContain($" | `{code}` | ", Case.Sensitive);
        }
    }

    [Theory]
    [MemberData(nameof(LimitNames))]
    public void Limit_Should_BeInTheTableWithItsDefault(string name)
    {
        var property = LimitSettings.Properties[name];
        var value = property.GetValue(Activator.CreateInstance(property.DeclaringType!));

        Limits.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"\n| `{name}` | {value} | "), Case.Sensitive);
    }

    [Fact]
    public void Table_Should_NameNoOtherLimits() =>
        Row().Matches(Limits).Select(row => row.Groups[1].Value).ShouldBe(LimitSettings.Properties.Keys, ignoreOrder: true);

    private static string Read(string name) => File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", name));

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
