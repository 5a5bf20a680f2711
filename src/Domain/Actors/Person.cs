namespace Contested.Domain.Actors;

/// <summary>A single human being.</summary>
public sealed class Person : Actor;
