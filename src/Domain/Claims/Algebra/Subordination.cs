namespace Contested.Domain.Claims.Algebra;

/// <summary>That one actor stands under another, such as a unit under a belligerent.</summary>
/// <param name="Subordinate">The key of the actor that stands under the other.</param>
/// <param name="Superior">The key of the other actor.</param>
public readonly record struct Subordination(int Subordinate, int Superior);
