namespace Contested.Domain.Datasets;

/// <summary>How far a loader is with what it is at. A value, so that it costs nothing to report each engagement.</summary>
/// <param name="Action">What it does: "Writing".</param>
/// <param name="Done">To how many things it has done that.</param>
/// <param name="Total">To how many it will do it.</param>
/// <param name="Noun">What they are: "claims".</param>
public readonly record struct DatasetLoadStep(string Action, int Done, int Total, string Noun);
