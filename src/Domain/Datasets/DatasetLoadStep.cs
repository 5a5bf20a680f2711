namespace Contested.Domain.Datasets;

/// <summary>What a loader sets about.</summary>
/// <param name="Action">What it does: "Checking".</param>
/// <param name="Count">To how many things.</param>
/// <param name="Noun">What they are: "files".</param>
public sealed record DatasetLoadStep(string Action, int Count, string Noun);
