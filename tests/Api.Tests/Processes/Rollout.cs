using System.Text.Json.Nodes;

namespace Contested.Api.Tests.Processes;

/// <summary>Another dataset that takes the place of the curated one, and a question whose answers tell which of them they are from.</summary>
internal static class Rollout
{
    /// <summary>Asks for what differs between the datasets, in several statements.</summary>
    public const string Query =
        """{ dataset { version } war: engagement(slug: "american-civil-war") { name } battle: engagement(slug: "antietam") { name partOf { name } } }""";

    private const string OldWar = "American Civil War";
    private const string NewWar = "War of the Rebellion";
    private const string OldBattle = "Battle of Antietam";
    private const string NewBattle = "Battle of Sharpsburg";

    /// <summary>The dataset that takes the place of the curated one.</summary>
    public static DataFolderCopy NextDataset()
    {
        var data = new DataFolderCopy();
        data.Replace("engagements/american-civil-war.yaml", $"name: {OldWar}", $"name: {NewWar}");
        data.Replace("engagements/antietam.yaml", $"name: {OldBattle}", $"name: {NewBattle}");
        return data;
    }

    /// <summary>Whether an answer is from the curated dataset.</summary>
    public static bool IsOld(string answer) => IsFrom(answer, OldWar, OldBattle);

    /// <summary>Whether an answer is from the next dataset.</summary>
    public static bool IsNew(string answer) => IsFrom(answer, NewWar, NewBattle);

    /// <summary>Checks that each answer is from one of the datasets, and that there are no others.</summary>
    public static void Check(IReadOnlyCollection<string> answers)
    {
        answers.ShouldAllBe(answer => IsOld(answer) || IsNew(answer));
        answers.Count.ShouldBe(2, "Each dataset has one answer, with one version.");
        answers.Select(Version).Distinct().Count().ShouldBe(2);
    }

    private static bool IsFrom(string answer, string war, string battle) =>
        answer.StartsWith('{')
        && JsonNode.Parse(answer)!["data"] is { } data
        && data["war"]!["name"]!.GetValue<string>() == war
        && data["battle"]!["name"]!.GetValue<string>() == battle
        && data["battle"]!["partOf"]![0]!["name"]!.GetValue<string>() == war;

    private static string Version(string answer) => JsonNode.Parse(answer)!["data"]!["dataset"]!["version"]!.GetValue<string>();
}
