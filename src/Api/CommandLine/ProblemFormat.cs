namespace Contested.Api.CommandLine;

/// <summary>How problems of a dataset are told.</summary>
internal enum ProblemFormat
{
    /// <summary>A line for each, for people and their editors, and one with their numbers.</summary>
    Text,

    /// <summary>One array, for programs.</summary>
    Json,

    /// <summary>Annotations that a workflow of GitHub shows beside the lines.</summary>
    GitHub,
}
