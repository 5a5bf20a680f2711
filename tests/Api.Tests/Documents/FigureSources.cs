using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.Api.Configuration;
using Contested.Api.Playground;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Contested.Api.Tests.Documents;

/// <summary>Where the figures of documents may come from.</summary>
/// <param name="client">A client of a server with the curated dataset.</param>
internal sealed partial class FigureSources(HttpClient client)
{
    /// <summary>
    /// All numbers that a document may use: those of its examples, which are run, the defaults of limits, the statuses of HTTP, and those of the sources that
    /// its comments <c>figures:</c> name: files, folders, and what is computed here.
    /// </summary>
    public async Task<IReadOnlySet<decimal>> OfAsync(MarkdownDocument document)
    {
        var known = new HashSet<decimal>(document.Blocks.SelectMany(block => Numbers(block.Text)));
        known.UnionWith(document.Syntax.Descendants<CodeInline>().SelectMany(code => Numbers(code.Content)));
        known.UnionWith(Limits());
        known.UnionWith(Enum.GetValues<HttpStatusCode>().Select(status => (decimal)status));
        foreach (Match comment in Comment().Matches(document.Text))
        {
            foreach (var source in comment.Groups["sources"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                known.UnionWith(await OfSourceAsync(source, document.Path));
            }
        }

        return known;
    }

    private async Task<IEnumerable<decimal>> OfSourceAsync(string source, string document)
    {
        var path = Path.Combine(RepositoryFolder.Root, source);
        return source switch
        {
            "dataset" => await DatasetAsync(),
            "worked-queries" => await WorkedQueriesAsync(),
            _ when File.Exists(path) => Numbers(await File.ReadAllTextAsync(path)),
            _ when Directory.Exists(path) =>
                Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories).SelectMany(file => Numbers(File.ReadAllText(file))),
            _ => throw new ShouldAssertException($"{document}: \"{source}\" is neither a file, nor a folder, nor \"dataset\" or \"worked-queries\"."),
        };
    }

    private async Task<IEnumerable<decimal>> DatasetAsync()
    {
        var data = await client.QueryAsync("{ dataset { coverage { statements } } }");
        return Numbers(data.ToJsonString());
    }

    // The costs of the dearest worked query, and the size in kB of the largest answer to one.
    private async Task<IEnumerable<decimal>> WorkedQueriesAsync()
    {
        var (fieldCost, typeCost, size) = (0m, 0m, 0m);
        foreach (var name in WorkedQueries.Names)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = WorkedQueries.Read(name) }) };
            request.Headers.Add("GraphQL-Cost", "report");
            using var response = await client.SendAsync(request);
            var body = await response.Content.ReadFromJsonAsync<JsonElement>();
            var cost = body.GetProperty("extensions").GetProperty("operationCost");
            fieldCost = Math.Max(fieldCost, cost.GetProperty("fieldCost").GetDecimal());
            typeCost = Math.Max(typeCost, cost.GetProperty("typeCost").GetDecimal());
            size = Math.Max(size, body.GetRawText().Length / 1000m);
        }

        return [fieldCost, typeCost, Math.Round(size)];
    }

    private static IEnumerable<decimal> Limits()
    {
        foreach (var property in LimitSettings.Properties.Values)
        {
            var value = property.GetValue(Activator.CreateInstance(property.DeclaringType!));
            var number = value is TimeSpan time ? (decimal)time.TotalSeconds : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
            yield return number;
            yield return number / 1024;
            yield return number / 1024 / 1024;
        }
    }

    private static IEnumerable<decimal> Numbers(string text) =>
        Number().Matches(text).Select(number => decimal.Parse(number.Value.Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[0-9]{1,3}(?:[,_][0-9]{3})+(?:\.[0-9]{1,20})?|[0-9]{1,20}(?:\.[0-9]{1,20})?")]
    private static partial Regex Number();

    [GeneratedRegex(@"<!-- figures: (?<sources>[^>]*?) -->")]
    private static partial Regex Comment();
}
