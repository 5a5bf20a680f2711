using Contested.GraphQL.EntityFrameworkCore.Databases;

namespace Contested.Api.Persistence;

/// <summary>Which dataset a database server holds.</summary>
/// <param name="Name">The version of the dataset.</param>
/// <param name="ReleasedOn">When it was released.</param>
/// <param name="Files">The fingerprint of its files and releases.</param>
/// <param name="Server">The server.</param>
internal sealed record ServedVersion(string Name, DateOnly ReleasedOn, string? Files, AnsweringServer Server);
