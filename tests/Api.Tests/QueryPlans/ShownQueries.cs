using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Documents;
using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.Testing;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>The queries of the documents and of the explorer.</summary>
internal static partial class ShownQueries
{
    // The document shows its error.
    private const string Invalid = "{ claims(first: 51) { totalCount } }";

    // Without a release it is an error; ChangesTests looks at its plan.
    private const string OfReleases = "changes(since:";

    /// <summary>Each query twice: with the variables that it needs, and with all but a cursor, which only a page before could give.</summary>
    public static IEnumerable<PlannedQuery> All(GeneratedExamples examples)
    {
        var known = new Dictionary<string, object>
        {
            ["accordingTo"] = new[] { examples.Actor },
            ["chosen"] = new[] { examples.Actor },
            ["claimant"] = examples.Actor,
            ["first"] = 10,
            ["documents"] = new[] { examples.Document },
            ["knownBy"] = "2016-07-01",
            ["order"] = new[] { new { startDate = "DESC" } },
            ["reference"] = examples.Reference,
            ["slug"] = examples.Engagement,
            ["text"] = "garrison",
            ["tolerance"] = 0.05,
            // Whatever they are called.
            ["Boolean"] = true,
            ["ClaimFilterInput"] = new { kind = new { eq = "CASUALTIES" } },
            ["EngagementFilterInput"] = new { name = new { contains = "offensive" } },
            ["SearchType"] = "ACTOR",
            ["TallyFilterInput"] = new { measure = new { eq = "KILLED" } },
        };
        foreach (var (name, text) in Shown().Concat(Explorer()).Where(query => query.Text != Invalid && !query.Text.Contains(OfReleases, StringComparison.Ordinal)))
        {
            var variables = Parser.Parse(text).Definitions.OfType<OperationDefinitionNode>().Single().VariableDefinitions;
            var needed = variables.Where(variable => variable.Type is NonNullTypeNode && variable.DefaultValue is null);
            var all = variables.Where(variable => variable.Variable.Name.Value != "after");
            yield return new PlannedQuery(name, text, Give(needed));
            yield return new PlannedQuery($"{name} with all variables", text, Give(all));
        }

        Dictionary<string, object> Give(IEnumerable<VariableDefinitionNode> variables) => variables.ToDictionary(
            variable => variable.Variable.Name.Value,
            variable => known.GetValueOrDefault(Printer.Print(variable.Type).TrimEnd('!')) ?? known[variable.Variable.Name.Value]);
    }

    private static IEnumerable<(string Name, string Text)> Shown() =>
        from path in MarkdownDocument.Paths
        let document = MarkdownDocument.Read(path)
        let blocks = document.Blocks.Where(block => block.Language == "graphql").Select(block => block.Text)
        let requests = Request().Matches(document.Text).Select(request => JsonDocument.Parse(request.Groups["json"].Value).RootElement.GetProperty("query").GetString()!)
        from query in blocks.Concat(requests).Index()
        select ($"{path}/{query.Index + 1}", query.Item);

    private static IEnumerable<(string Name, string Text)> Explorer()
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src", "Web", "src"), "*.graphql", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).SelectMany(file => Parser.Parse(File.ReadAllText(file)).Definitions).ToList();
        var fragments = files.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, Printer.Print, StringComparer.Ordinal);
        foreach (var operation in files.OfType<OperationDefinitionNode>())
        {
            var parts = new List<string> { Printer.Print(operation) };
            for (var index = 0; index < parts.Count; index++)
            {
                parts.AddRange(Spread().Matches(parts[index]).Select(spread => fragments[spread.Groups["name"].Value]).Distinct().Except(parts).ToList());
            }

            yield return ($"explorer/{operation.Name!.Value}", string.Join("\n\n", parts));
        }
    }

    [GeneratedRegex("""-d '(?<json>\{"query":[^']*\})'""")]
    private static partial Regex Request();

    [GeneratedRegex(@"\.\.\.\s?(?<name>(?!on\s)\w+)")]
    private static partial Regex Spread();
}
